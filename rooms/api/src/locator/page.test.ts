import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_PAGE, pageOf } from './page.ts';

test.each([
  ['an empty result has no pages', 0, 1, 10, { page: 1, totalPages: 0, start: 0, end: 0 }],
  ['a full last page', 20, 2, 10, { page: 2, totalPages: 2, start: 10, end: 20 }],
  ['a last page of one', 21, 3, 10, { page: 3, totalPages: 3, start: 20, end: 21 }],
  ['a page past the end', 21, 4, 10, { page: 4, totalPages: 3, start: 21, end: 21 }],
  ['one row a page', 3, 3, 1, { page: 3, totalPages: 3, start: 2, end: 3 }],
  ['the largest page', 12_744, 7, 2000, { page: 7, totalPages: 7, start: 12_000, end: 12_744 }],
  ['more than the largest page', 12_744, 7, 50_000, { page: 7, totalPages: 7, start: 12_000, end: 12_744 }],
  ['the highest numbers that can be asked for', 5, 999_999_999, 999_999_999, { start: 5, end: 5 }],
])('%s', (_, recordCount, page, size, expected) => {
  expect(pageOf(recordCount, page, size)).toMatchObject(expected);
});

describe('any result and any page size', () => {
  const result = fc.integer({ min: 0, max: 5000 });
  const size = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 999_999_999 }));

  test('the pages join into the whole result', () => {
    fc.assert(
      fc.property(result, size, (recordCount, pageSize) => {
        const { totalPages } = pageOf(recordCount, 1, pageSize);
        let joined = 0;
        for (let page = 1; page <= totalPages; page++) {
          const { start, end, totalPages: again } = pageOf(recordCount, page, pageSize);
          expect(start).toBe(joined);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(Math.min(pageSize, LARGEST_PAGE));
          expect(again).toBe(totalPages);
          joined = end;
        }
        expect(joined).toBe(recordCount);
      }),
    );
  });

  test('a page past the end is empty and has the same totals', () => {
    fc.assert(
      fc.property(result, size, fc.integer({ min: 1, max: 999_999 }), (recordCount, pageSize, past) => {
        const { totalPages } = pageOf(recordCount, 1, pageSize);
        const { start, end, totalPages: again } = pageOf(recordCount, totalPages + past, pageSize);
        expect(end).toBe(start);
        expect(again).toBe(totalPages);
      }),
    );
  });
});
