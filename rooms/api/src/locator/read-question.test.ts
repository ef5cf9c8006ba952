import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { problemSchema } from '../problem.ts';
import { locatorAnswerSchema } from './answer-schema.ts';
import { LOCATOR_PARAMS } from './question-schema.ts';
import { readLocatorQuestion } from './read-question.ts';
import { packs, store } from './small-list.ts';

const read = (entries: readonly (readonly [string, string])[]) =>
  readLocatorQuestion(entries, packs, packs.codeBook!);

test('a question without words asks for everything', () => {
  expect(read([])).toEqual({
    ok: true,
    value: { type: 'both', codes: [], languages: [], where: {}, page: 1, pageSize: 10, sort: 0 },
  });
});

test('everything that can be said', () => {
  const entries = {
    sType: 'mh',
    sCodes: 'otp, MD',
    sAddr: '"39.29, -76.62"',
    limitType: '2',
    limitValue: '16093.44',
    sLanguages: 'SP-Spanish',
    pageSize: '5000',
    page: '3',
    sort: '1',
  };
  expect(read(Object.entries(entries))).toEqual({
    ok: true,
    value: {
      type: 'MH',
      codes: ['OTP', 'MD'],
      languages: ['SP'],
      where: { near: { lat: 39.29, lng: -76.62 }, within: 10 },
      page: 3,
      pageSize: 5000,
      sort: 1,
    },
  });
});

describe('any question at all', () => {
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...LOCATOR_PARAMS) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('SAddr', 'sCode', '__proto__', 'constructor', 'toString', '_', ''),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  const value = fc.oneof(
    fc.constantFrom(
      ...[
        'SA',
        'mh',
        'BOTH',
        'OTP,MD',
        'otp',
        'constructor',
        '__proto__',
        'SP-Spanish',
        '-',
        ',',
        '39.29, -76.62',
      ],
      ...[
        '-76.62,39.29',
        '21201',
        'MD',
        '18',
        '17',
        'Baltimore City, MD',
        'Washington',
        '40233.6',
        '0',
        '1',
        '2',
        '3',
      ],
      ...['', ' ', '2000', '2001', '1e3', '0x1', '-1', '١', '1,MD', ',MD', 'none'],
    ),
    fc.integer().map(String),
    fc.double().map(String),
    fc.string({ unit: 'binary' }),
  );
  const entries = fc.array(
    fc.tuple(name, value).map(([n, v]) => [n.toWellFormed(), v.toWellFormed()] as const),
    { maxLength: 8 },
  );
  const api = createApi({ packs: store });

  test('is read, or every problem says what came and what was expected', () => {
    const outcomes = { read: 0, refused: 0 };
    fc.assert(
      fc.property(entries, (sent) => {
        const reading = read(sent);
        outcomes[reading.ok ? 'read' : 'refused']++;
        if (reading.ok) {
          const { page, pageSize, codes, languages, where } = reading.value;
          expect(Number.isInteger(page) && page >= 1).toBe(true);
          expect(Number.isInteger(pageSize) && pageSize >= 1).toBe(true);
          expect(new Set(codes).size).toBe(codes.length);
          expect(languages.every((code) => ['SP', 'F17'].includes(code))).toBe(true);
          if (where.within !== undefined) expect(where.within > 0 && where.near !== undefined).toBe(true);
          return;
        }
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { param, got, code, expected } of reading.problems) {
          expect(param.length).toBeLessThan(70);
          expect(got.length).toBeLessThan(70);
          expect(code).not.toBe('');
          expect(expected).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
    for (const times of Object.values(outcomes)) expect(times).toBeGreaterThan(200);
  });

  test('is answered or refused the same way by address and by form, never with a fault', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (sent) => {
        const params = new URLSearchParams(sent.map(([n, v]): [string, string] => [n, v]));
        const got = await api.request(`/locator/listing?${params}`);
        const posted = await api.request('/locator/listing', { method: 'POST', body: params });
        expect(posted.status).toBe(got.status);
        const body = await got.json();
        expect(await posted.json()).toEqual(body);
        if (got.status === 200) locatorAnswerSchema.parse(body);
        else {
          expect(got.status).toBe(400);
          expect(problemSchema.parse(body).problems?.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('raw bytes in a form do no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const response = await api.request('/locator/listing', {
          method: 'POST',
          body: bytes,
          headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
        });
        expect([200, 400]).toContain(response.status);
      }),
      { numRuns: 300 },
    );
  });
});
