import { readQuery } from '@waymark/directory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApi } from './api.ts';
import type { Problem } from './problem.ts';
import { problemSchema } from './problem.ts';
import { searchAnswerSchema } from './search-schemas.ts';
import { listings, smallStore } from './small-world.ts';

const store = smallStore();
const api = createApi({ packs: store });

const get = (address: string, headers: Record<string, string> = {}) => api.request(address, { headers });
const json = async (address: string) => {
  const response = await get(address);
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
};
const problem = async (address: string, status = 400): Promise<Problem> => {
  const response = await get(address);
  expect(response.status, await response.clone().text()).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
};
const search = async (query: string) => searchAnswerSchema.parse(await json(`/api/v1/search${query}`));
const names = (answer: { hits: readonly { name: string }[] }) => answer.hits.map(({ name }) => name);

describe('search', () => {
  test('finds what the codes say, nearest first', async () => {
    const answer = await search('?near=21201&within=25&setting=outpatient&order=distance');
    expect(names(answer)).toEqual(['Mount Vernon Care', 'Harbor Clinic']);
    expect(answer.total).toBe(2);
    expect(answer.place?.label).toContain('Baltimore');
    expect(answer.counts.medicine?.methadone).toBe(1);
  });

  test('joins values of a group by OR and groups by AND', async () => {
    expect(names(await search('?medicine=methadone,buprenorphine&order=distance'))).toHaveLength(2);
    expect(names(await search('?medicine=methadone&medicine=buprenorphine'))).toHaveLength(2);
    expect(names(await search('?medicine=methadone,buprenorphine&language=spanish'))).toEqual([
      'Mount Vernon Care',
    ]);
  });

  test('says what is stated and leaves out what is not', async () => {
    const [hit] = (await search('?text=harbor')).hits;
    expect(hit).toMatchObject({
      id: 1,
      facts: { medicine: { methadone: 'yes' }, certified: { otp: 'yes' }, pay: { medicaid: 'yes' } },
      phone: { number: '4105550101', purpose: 'main' },
      phoneSharedBy: 1,
      street: '1 Pratt Street',
      sources: [{ id: 'small-list', publisher: 'Tests', asOf: '2023-06' }],
    });
    expect(hit?.facts.medicine).not.toHaveProperty('buprenorphine');
    expect(hit).not.toHaveProperty('miles');
  });

  test('gives reasons for a match, and the smallest change when there is none', async () => {
    const match = await search('?near=21201&medicine=methadone');
    expect(match.hits[0]?.reasons).toEqual([{ group: 'medicine', concept: 'methadone', says: 'stated' }]);
    const none = await search('?near=20707&within=1&medicine=methadone');
    expect(none.total).toBe(0);
    expect(none.relax.length).toBeGreaterThan(0);
  });

  test('pages through the results', async () => {
    const all = names(await search('?order=distance'));
    const paged = [0, 2, 4].map((offset) => search(`?order=distance&limit=2&offset=${offset}`));
    expect((await Promise.all(paged)).flatMap(names)).toEqual(all);
    expect(all).toHaveLength(listings.length);
    expect(names(await search('?offset=10000000'))).toEqual([]);
  });

  test('a form may send the fields that were left empty, but a place that got lost is not the nation', async () => {
    expect((await search('?within=&text=&medicine=&order=&limit=&offset=')).total).toBe(listings.length);
  });
});

describe('a question that cannot be read', () => {
  test.each([
    ['within=-5&near=21201', 'within', '-5'],
    ['within=abc&near=21201', 'within', 'abc'],
    ['near=nowhere', 'near', 'nowhere'],
    ['near=%00', 'near', ''],
    ['near=&within=25', 'near', ''],
    ['near=%20&medicine=methadone', 'near', ''],
    ['text=a%00b', 'text', ''],
    ['near=21201&near=20707', 'near', '20707'],
    ['limit=0', 'limit', '0'],
    ['limit=101', 'limit', '101'],
    ['limit=1e1', 'limit', '1e1'],
    ['offset=-1', 'offset', '-1'],
    ['offset=99999999999999999999', 'offset', ''],
    ['order=price', 'order', 'price'],
    ['__proto__=1', '__proto__', '1'],
    ['constructor=1', 'constructor', '1'],
    ['a%5B%5D=1', 'a[]', '1'],
  ])('%s', async (query, param, got) => {
    const { detail, problems } = await problem(`/api/v1/search?${query}`);
    expect(problems?.map((each) => each.param)).toContain(param);
    expect(problems?.find((each) => each.param === param)?.got).toContain(got);
    expect(detail).toContain('expected');
    expect(detail.length).toBeLessThan(3000);
  });

  test('a text without end', async () => {
    const { detail, problems } = await problem(`/api/v1/search?text=${'a'.repeat(50_000)}`);
    expect(problems).toMatchObject([{ param: 'text', code: 'too-long' }]);
    expect(detail.length).toBeLessThan(500);
  });

  test('an unknown concept or parameter comes with the nearest valid one', async () => {
    const [concept] = (await problem('/api/v1/search?medicine=metadone')).problems ?? [];
    expect(concept).toMatchObject({ param: 'medicine', got: 'metadone', nearest: 'methadone' });
    const [param] = (await problem('/api/v1/search?medicin=methadone')).problems ?? [];
    expect(param).toMatchObject({ param: 'medicin', nearest: 'medicine' });
  });

  test('every problem is named, not only the first', async () => {
    const { problems } = await problem('/api/v1/search?limit=0&order=price&medicine=x');
    expect(problems?.map((each) => each.param).sort()).toEqual(['limit', 'medicine', 'order']);
  });

  test.each([
    ['values', `medicine=${Array(10_000).fill('methadone').join(',')}`],
    ['parameters', Array(10_000).fill('medicine=methadone').join('&')],
    ['unknown parameters', Array.from({ length: 10_000 }, (_, i) => `p${i}=1`).join('&')],
  ])('10,000 %s', async (_, query) => {
    const { detail } = await problem(`/api/v1/search?${query}`);
    expect(detail.length).toBeLessThan(20_000);
  });

  test('an address beyond all measure', async () => {
    await problem(`/api/v1/search?text=${'a'.repeat(300_000)}`, 414);
  });

  test('other routes hold their parameters too', async () => {
    await problem('/api/v1/places');
    await problem('/api/v1/places?text=');
    await problem('/api/v1/places?text=a%00');
    await problem('/api/v1/places?text=a&limit=21');
    await problem('/api/v1/places?text=a&text=b');
    await problem('/api/v1/places?text=a&toString=b');
    await problem('/api/v1/concepts?language=fr');
    await problem('/api/v1/sources?x=1');
    await problem('/api/v1/listings/abc');
    await problem('/api/v1/listings/0');
    await problem('/api/v1/listings/%00');
    await problem('/api/v1/listings/1?x=1');
  });
});

describe('any question at all', () => {
  const name = fc.oneof(
    fc.constantFrom('near', 'within', 'text', 'limit', 'offset', 'order', 'medicine', 'for'),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom(
      '21201',
      'Baltimore, MD',
      'MD',
      '39.2,-76.6',
      '25',
      'any',
      'state',
      'methadone',
      'women,men',
      'best',
      '1',
      '-1',
      '',
    ),
    fc.double().map(String),
    fc.string({ unit: 'binary' }),
  );
  const query = fc.array(fc.tuple(name, value), { maxLength: 6 });

  test('is answered or refused with a problem document, never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (entries) => {
        const address = `/api/v1/search?${new URLSearchParams(entries.map(([n, v]) => [n, v.toWellFormed()] as [string, string]))}`;
        const response = await get(address);
        if (response.status === 200) searchAnswerSchema.parse(await response.json());
        else {
          expect(response.status).toBe(400);
          const { problems } = problemSchema.parse(await response.json());
          expect(problems?.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the schema that documents the parameters takes all that the reader takes', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (entries) => {
        const params = new URLSearchParams(
          entries.map(([n, v]) => [n, v.toWellFormed()] as [string, string]),
        );
        const reads = readQuery([...params], store.current()!.places).ok;
        const { status } = await get(`/api/v1/search?${params}`);
        expect(status).toBe(reads ? 200 : 400);
      }),
      { numRuns: 500 },
    );
  });

  test('raw bytes in the address do no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[!-~]{0,80}$/), async (raw) => {
        const response = await get(`/api/v1/search?${raw.replaceAll('#', '')}`);
        expect([200, 400]).toContain(response.status);
      }),
      { numRuns: 300 },
    );
  });
});
