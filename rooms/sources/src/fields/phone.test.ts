import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhone } from './phone.ts';

test.each([
  ['205-216-0200', '2052160200', undefined],
  ['334-727-0550 x54096', '3347270550', '54096'],
  ['256-236-8003 x0', '2562368003', '0'],
  ['888-PARNEXT', '8887276398', undefined],
  ['813-630HOPE', '8136304673', undefined],
  ['618-5502DUI', '6185502384', undefined],
  ['866-YESYWCA', '8669379922', undefined],
  ['800-USA2525', '8008722525', undefined],
  ['1-800-RECOVERY', '8007326837', undefined],
  ['(205) 216-0200', '2052160200', undefined],
  ['+1 205.216.0200', '2052160200', undefined],
  ['12052160200', '2052160200', undefined],
  ['2052160200', '2052160200', undefined],
  ['205-216-0200x12', '2052160200', '12'],
  ['205-216-0200, ext. 12', '2052160200', '12'],
  ['205-216-0200 Extension: 12', '2052160200', '12'],
  ['205-216-0200 #7', '2052160200', '7'],
  ['Tel: 205-216-0200', undefined, undefined],
])('%s', (text, number, extension) => {
  const reading = readPhone(text);
  if (number === undefined) expect(reading.ok).toBe(false);
  else
    expect(reading).toEqual({ ok: true, value: { number, ...(extension !== undefined && { extension }) } });
});

test.each([
  ['(999) 999-9999', 'placeholder'],
  ['000-000-0000', 'placeholder'],
  ['888-888-8888', 'placeholder'],
  ['123-456-7890', 'placeholder'],
  ['205-555-0123', 'placeholder'],
  ['216-0200', 'expected ten digits, got 7'],
  ['205-216-020', 'expected ten digits, got 9'],
  ['x12', 'expected ten digits'],
  ['call us', 'not a US phone number'],
  ['', 'got 0'],
  ['205-216-02001', 'more than ten digits'],
  ['011 44 20 7946 0958', 'cannot be dialed'],
  ['205 call us now', 'got words'],
  ['205 or 216-0200', 'got words'],
  ['205-216 HOPE', 'got words'],
  ['216-4200x12', 'got words'],
  ['216-4200 x12', 'got words'],
  ['216-420ext1', 'got words'],
  ['207-175-2222', 'cannot be dialed'],
  ['100-216-0200', 'cannot be dialed'],
])('%s is no number: %s', (text, problem) => {
  expect(readPhone(text)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
});

test('what follows a good number and makes no sense is left out and told', () => {
  expect(readPhone('205-216-0200 or 205-216-0201')).toEqual({
    ok: true,
    value: { number: '2052160200' },
    remark: expect.stringContaining('"or 205-216-0201"'),
  });
  expect(readPhone('205-216-0200 x')).toMatchObject({
    ok: true,
    value: { number: '2052160200' },
    remark: expect.any(String),
  });
});

test('every number survives every usual way to write it', () => {
  const digits = fc.tuple(
    fc.integer({ min: 200, max: 998 }),
    fc.integer({ min: 200, max: 554 }),
    fc.integer({ min: 1000, max: 9999 }),
  );
  const extension = fc.option(fc.integer({ min: 0, max: 99_999 }).map(String), { nil: undefined });
  fc.assert(
    fc.property(
      digits,
      extension,
      fc.constantFrom('-', '.', ' ', ''),
      fc.constantFrom('', '1-', '+1 '),
      ([a, b, c], ext, dash, country) => {
        fc.pre(!/^(\d)\1{9}$/.test(`${a}${b}${c}`));
        const text = `${country}${a}${dash}${b}${dash}${c}${ext === undefined ? '' : ` x${ext}`}`;
        expect(readPhone(text)).toEqual({
          ok: true,
          value: { number: `${a}${b}${c}`, ...(ext !== undefined && { extension: ext }) },
        });
      },
    ),
  );
});

test('any text gives ten dialable digits or a problem', () => {
  const piece = fc.oneof(
    fc.constantFrom('205', '-', '216', '0200', 'x', 'EXT', '(', ')', ' ', '1', '+1', 'HOPE', '9'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const reading = readPhone(pieces.join(''));
      if (!reading.ok) {
        expect(reading.problem).not.toBe('');
        return;
      }
      expect(reading.value.number).toMatch(/^[2-9]\d\d[2-9]\d{6}$/);
      expect(reading.value.extension ?? '0').toMatch(/^\d{1,7}$/);
    }),
    { numRuns: 2000 },
  );
});
