import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { problemSchema } from '../problem.ts';
import { emptyStore } from '../small-world.ts';
import { type LocatorAnswer, type LocatorRow, locatorAnswerSchema } from './answer-schema.ts';
import { home, milesTo, packs, store } from './small-list.ts';

const api = createApi({ packs: store });
type Query = Readonly<Record<string, string>>;

const get = (query: Query, path = '/locator/exportsAsJson/v2') =>
  api.request(`${path}?${new URLSearchParams(query)}`);
const post = (form: Query, address = '/locator/listing', headers: Query = {}) =>
  api.request(address, { method: 'POST', body: new URLSearchParams(form), headers });

const ask = async (query: Query): Promise<LocatorAnswer> => {
  const response = await get(query);
  expect(response.status, await response.clone().text()).toBe(200);
  return locatorAnswerSchema.parse(await response.json());
};
const ids = async (query: Query) => (await ask(query)).rows.map(({ frid }) => Number(frid));
const problems = async (query: Query) => {
  const response = await get(query);
  expect(response.status, await response.clone().text()).toBe(400);
  return problemSchema.parse(await response.json()).problems ?? [];
};
const sAddr = `${home.lat}, ${home.lng}`;
const meters = (miles: number) => String(miles * 1609.344);

describe('an answer', () => {
  const typeOf = (value: unknown) =>
    value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const recorded = JSON.parse(
    readFileSync(new URL('fixtures/page-2019.json', import.meta.url), 'utf8'),
  ) as LocatorAnswer;

  const typesOf = (rows: readonly object[]) => {
    const types: Record<string, string[]> = {};
    for (const [key, value] of rows.flatMap((row) => Object.entries(row))) {
      types[key] = [...new Set([...(types[key] ?? []), typeOf(value)])].sort();
    }
    return types;
  };

  test('has the keys and types of a recorded answer of the locator', async () => {
    const answer = await ask({ sAddr, limitType: '2', limitValue: meters(50) });
    expect(typesOf([{ ...answer, rows: [] }])).toEqual(typesOf([{ ...recorded, rows: [] }]));
    for (const row of answer.rows) {
      expect(Object.keys(row).sort()).toEqual(Object.keys(recorded.rows[0] ?? {}).sort());
    }
    // No recorded row has a hotline; a row that has one gives it as the intake number is given.
    const { hotline1, ...types } = typesOf(answer.rows);
    const { hotline1: _, ...expected } = typesOf(recorded.rows);
    expect(types).toEqual(expected);
    expect(hotline1).toEqual(expected['intake1']);
    const services = (rows: readonly LocatorRow[]) => typesOf(rows.flatMap((row) => row.services));
    expect(services(answer.rows)).toEqual(services(recorded.rows));
  });

  test('gives everything the format has room for', async () => {
    const { rows } = await ask({ sAddr, sCodes: 'BUM' });
    expect(rows).toEqual([
      {
        _irow: 1,
        frid: '3',
        name1: 'álamo Center',
        name2: 'North Wing',
        street1: '2 Charles Street',
        street2: 'Suite 2',
        city: 'Baltimore',
        state: 'MD',
        zip: '21201',
        phone: '410-555-0103 x12',
        intake1: '410-555-0199',
        hotline1: '800-555-0100',
        website: '',
        latitude: '39.293',
        longitude: '-76.62',
        miles: Math.round(milesTo(3) * 100) / 100,
        typeFacility: 'SA',
        services: [
          { f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment; Mental health treatment' },
          { f1: 'Service Setting', f2: 'SET', f3: 'Outpatient' },
          { f1: 'Type of Opioid Treatment', f2: 'OT', f3: 'Buprenorphine maintenance' },
          { f1: 'Payment/Insurance/Funding Accepted', f2: 'PAY', f3: 'Medicaid' },
          { f1: 'Language Services', f2: 'SL', f3: 'Spanish' },
        ],
      },
    ]);
  });

  test('says nothing where nothing is known', async () => {
    const { rows } = await ask({ sAddr, pageSize: '100' });
    const row = (id: number) => rows.find(({ frid }) => frid === String(id));
    expect(row(2)).toMatchObject({ phone: '', intake1: null, hotline1: null, website: '', name2: '' });
    expect(row(5)).toMatchObject({ phone: '410-555-0105', intake1: '410-555-0105', services: [] });
    expect(row(7)).toMatchObject({ latitude: null, longitude: null });
    expect(row(7)).not.toHaveProperty('miles');
    for (const each of (await ask({})).rows) expect(each).not.toHaveProperty('miles');
  });

  test('never shows a product that is no longer sold, nor a code without words', async () => {
    const { rows } = await ask({ sCodes: 'BSDM' });
    expect(rows.map(({ frid }) => frid)).toEqual(['1']);
    expect(rows[0]?.services.map(({ f2 }) => f2)).toEqual(['TC', 'SET', 'OT', 'PAY']);
    expect((await ask({ sCodes: 'NEWCODE' })).rows[0]?.services.map(({ f2 }) => f2)).toEqual([
      'TC',
      'SET',
      'SL',
    ]);
  });

  test('is kept by no cache, and may be read by other pages', async () => {
    const response = await api.request('/locator/listing', { headers: { origin: 'https://county.example' } });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toBe('application/json');
  });
});

describe('both addresses', () => {
  const form = { sAddr, sCodes: 'SA', limitType: '0', limitValue: 'MD', page: '1', pageSize: '3' };

  test('answer the same, however they are asked', async () => {
    const expected = await (await get(form)).json();
    expect(await (await get(form, '/locator/listing')).json()).toEqual(expected);
    expect(await (await post(form)).json()).toEqual(expected);
    const { sAddr: _, ...rest } = form;
    const half = await post(rest, `/locator/listing?${new URLSearchParams({ sAddr })}`);
    expect(await half.json()).toEqual(expected);
    const plain = await api.request('/locator/listing', { method: 'POST' });
    expect(locatorAnswerSchema.parse(await plain.json()).recordCount).toBe(8);
  });

  test('a body that is no form is refused, and one that is too long', async () => {
    const json = await api.request('/locator/listing', {
      method: 'POST',
      body: JSON.stringify(form),
      headers: { 'content-type': 'application/json' },
    });
    expect(json.status).toBe(400);
    expect(problemSchema.parse(await json.json()).detail).toContain('application/x-www-form-urlencoded');
    const long = await post({ sCodes: 'SA,'.repeat(100_000) });
    expect(long.status).toBe(413);
    problemSchema.parse(await long.json());
  });

  test('other methods are refused with those that are taken', async () => {
    const put = await api.request('/locator/listing', { method: 'PUT' });
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    const posted = await post({}, '/locator/exportsAsJson/v2');
    expect(posted.status).toBe(405);
    expect(posted.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('say that they are not ready', async () => {
    const early = createApi({ packs: emptyStore });
    expect((await early.request('/locator/listing')).status).toBe(503);
    const { codeBook: _, ...old } = packs;
    const wordless = createApi({ packs: { ...emptyStore, current: () => old } });
    const response = await wordless.request('/locator/listing');
    expect(response.status).toBe(503);
    expect(problemSchema.parse(await response.json()).detail).toContain('code book');
  });
});

describe('what is found', () => {
  test('the whole nation without a limit, each listing once, those that may have closed left out', async () => {
    expect(await ids({})).toEqual([1, 2, 3, 4, 5, 7, 8, 9]);
    expect(await ids({ limitType: 'none' })).toHaveLength(8);
    expect(await ids({ limitType: '', limitValue: '', sCodes: '', sAddr: '', page: '' })).toHaveLength(8);
  });

  test('every code must be stated, in any case', async () => {
    expect(await ids({ sCodes: 'SA,MD' })).toEqual([1, 3]);
    expect(await ids({ sCodes: ' sa , md ,,SA' })).toEqual([1, 3]);
    expect(await ids({ sCodes: 'OTP,SP' })).toEqual([]);
    const twice = await api.request('/locator/listing?sCodes=SA&sCodes=MD');
    expect(locatorAnswerSchema.parse(await twice.json()).recordCount).toBe(2);
  });

  test('any one of the languages is enough', async () => {
    expect(await ids({ sLanguages: 'SP-Spanish' })).toEqual([3, 8]);
    expect(await ids({ sLanguages: 'sp' })).toEqual([3, 8]);
    expect(await ids({ sLanguages: 'SP-Spanish,F17-Any Chinese Language' })).toEqual([3, 4, 8]);
  });

  test('a state by its postal code, its name or the number of the locator', async () => {
    expect(await ids({ limitType: '0', limitValue: 'pr' })).toEqual([8]);
    expect(await ids({ limitType: '0', limitValue: 'Puerto Rico' })).toEqual([8]);
    expect(await ids({ limitType: '0', limitValue: '18' })).toEqual([1, 2, 3, 4, 5, 7]);
    expect(await ids({ limitType: '0', limitValue: '8' })).toEqual([9]);
    expect(await ids({ limitType: '0', limitValue: 'WY' })).toEqual([]);
  });

  test('a county, by name where one state alone has it', async () => {
    expect(await ids({ limitType: '1', limitValue: 'Baltimore City, MD' })).toEqual([1, 3]);
    expect(await ids({ limitType: '1', limitValue: 'Baltimore County' })).toEqual([2]);
    expect(await ids({ limitType: '1', limitValue: 'washington county, pa' })).toEqual([9]);
    // A county of the places pack that no listing names.
    expect(await ids({ limitType: '1', limitValue: 'Prince Georges County, MD' })).toEqual([]);
  });

  test('a distance in meters, as the engine measures it', async () => {
    for (const id of [1, 4, 9]) {
      const reach = milesTo(id);
      const inside = await ids({ sAddr, limitType: '2', limitValue: meters(reach + 1e-6) });
      const outside = await ids({ sAddr, limitType: '2', limitValue: meters(reach - 1e-6) });
      expect(inside).toContain(id);
      expect(outside).not.toContain(id);
    }
    expect(await ids({ sAddr: '21201', limitType: '2', limitValue: '5000' })).toContain(1);
    expect(await ids({ sAddr, limitType: '2', limitValue: '999999999999999' })).toHaveLength(7);
  });
});

describe('the two lists of the locator', () => {
  const types = async (query: Query) =>
    (await ask(query)).rows.map(({ frid, typeFacility }) => `${frid} ${typeFacility}`);

  test('a place in both is one row, given as the list that was asked for', async () => {
    expect(await types({ sType: 'SA' })).toEqual(['1 SA', '2 SA', '3 SA', '5 SA', '7 SA', '8 SA', '9 SA']);
    expect(await types({ sType: 'mh' })).toEqual(['3 MH', '4 MH']);
    expect(await types({ sType: 'BOTH', sCodes: 'MH' })).toEqual(['3 SA', '4 MH']);
    expect(await types({ sType: 'SA,MH', sCodes: 'MH' })).toEqual(['3 SA', '4 MH']);
  });

  test('a bed for mental health care is never given as addiction treatment', async () => {
    expect(await types({ sType: 'SA', sCodes: 'RES' })).toEqual(['9 SA']);
    expect(await types({ sType: 'MH', sCodes: 'RES' })).toEqual(['3 MH']);
    expect(await types({ sType: 'MH', sCodes: 'OP' })).toEqual(['4 MH']);
    expect(await types({ sCodes: 'RES' })).toEqual(['3 MH', '9 SA']);
    const setting = async (query: Query) =>
      (await ask(query)).rows[0]?.services.find(({ f2 }) => f2 === 'SET')?.f3;
    expect(await setting({ sType: 'SA', sCodes: 'BUM' })).toBe('Outpatient');
    expect(await setting({ sType: 'MH', sCodes: 'BUM' })).toBe('Residential/24-hour residential');
  });
});

describe('order', () => {
  test.each([
    ['0', [1, 2, 3, 4, 5, 9, 8, 7]],
    ['1', [8, 9, 5, 4, 3, 2, 1, 7]],
    ['2', [3, 2, 8, 9, 1, 7, 4, 5]],
    ['3', [9, 4, 3, 2, 8, 1, 7, 5]],
  ])('sort=%s', async (sort, expected) => {
    expect(await ids({ sAddr, sort })).toEqual(expected);
  });

  test('pages join, and count rows over the whole result', async () => {
    for (const sort of ['0', '1', '2', '3']) {
      const all = await ids({ sAddr, sort });
      const pages = await Promise.all(
        ['1', '2', '3'].map((page) => ask({ sAddr, sort, page, pageSize: '3' })),
      );
      expect(pages.map(({ page, totalPages, recordCount }) => [page, totalPages, recordCount])).toEqual([
        [1, 3, 8],
        [2, 3, 8],
        [3, 3, 8],
      ]);
      const rows = pages.flatMap((page) => page.rows);
      expect(rows.map(({ frid }) => Number(frid))).toEqual(all);
      expect(rows.map(({ _irow }) => _irow)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }
  });

  test('a page past the end has no rows and the same totals', async () => {
    expect(await ask({ page: '4', pageSize: '3' })).toEqual({
      page: 4,
      totalPages: 3,
      recordCount: 8,
      rows: [],
    });
    expect(await ask({ sCodes: 'OTP,SP', page: '2' })).toEqual({
      page: 2,
      totalPages: 0,
      recordCount: 0,
      rows: [],
    });
    expect(await ask({ pageSize: '1000000' })).toMatchObject({ totalPages: 1, recordCount: 8 });
  });
});

describe('what cannot be read', () => {
  test.each<[Query, string, string]>([
    [{ sType: 'XX' }, 'sType', 'not-valid'],
    [{ sCodes: 'OTPP' }, 'sCodes', 'unknown-code'],
    [{ sLanguages: 'Spanish' }, 'sLanguages', 'unknown-code'],
    [{ sLanguages: 'OTP-Spanish' }, 'sLanguages', 'unknown-code'],
    [{ sAddr: '39.29' }, 'sAddr', 'not-a-position'],
    [{ sAddr: '91, 181' }, 'sAddr', 'not-a-position'],
    [{ sAddr: 'MD' }, 'sAddr', 'not-a-position'],
    [{ sAddr: 'nowhere' }, 'sAddr', 'not-a-position'],
    [{ limitType: '3', limitValue: '1' }, 'limitType', 'not-valid'],
    [{ limitType: '0' }, 'limitValue', 'missing'],
    [{ limitValue: '5' }, 'limitType', 'missing'],
    [{ limitType: '0', limitValue: '17' }, 'limitValue', 'unknown-state'],
    [{ limitType: '0', limitValue: '53' }, 'limitValue', 'unknown-state'],
    [{ limitType: '0', limitValue: 'ZZ' }, 'limitValue', 'unknown-state'],
    [{ limitType: '1', limitValue: '50' }, 'limitValue', 'unknown-county'],
    [{ limitType: '1', limitValue: 'Nowhere, MD' }, 'limitValue', 'unknown-county'],
    [{ limitType: '1', limitValue: 'Baltimore, ZZ' }, 'limitValue', 'unknown-county'],
    [{ limitType: '1', limitValue: 'Washington County' }, 'limitValue', 'ambiguous-county'],
    [{ limitType: '2', limitValue: '5' }, 'sAddr', 'missing'],
    [{ sAddr, limitType: '2', limitValue: '0' }, 'limitValue', 'not-a-number'],
    [{ sAddr, limitType: '2', limitValue: '-5' }, 'limitValue', 'not-a-number'],
    [{ sAddr, limitType: '2', limitValue: '25 miles' }, 'limitValue', 'not-a-number'],
    [{ page: '0' }, 'page', 'not-valid'],
    [{ page: '1.5' }, 'page', 'not-valid'],
    [{ page: '9999999999' }, 'page', 'not-valid'],
    [{ pageSize: '0' }, 'pageSize', 'not-valid'],
    [{ pageSize: '-1' }, 'pageSize', 'not-valid'],
    [{ sort: '4' }, 'sort', 'not-valid'],
    [{ sCodes: 'SA\u0000' }, 'sCodes', 'control-characters'],
    [{ sCodes: 'x'.repeat(5000) }, 'sCodes', 'not-valid'],
    [{ sCode: 'OTP' }, 'sCode', 'unknown-param'],
    [{ limittypes: '0' }, 'limittypes', 'unknown-param'],
  ])('%j', async (query, param, code) => {
    expect(await problems(query)).toMatchObject([{ param, code }]);
  });

  test('comes with the nearest that can be', async () => {
    expect(await problems({ sCodes: 'OTPP' })).toMatchObject([{ got: 'OTPP', nearest: 'OTP' }]);
    expect(await problems({ sCode: 'OTP' })).toMatchObject([{ nearest: 'sCodes' }]);
    expect(await problems({ limitType: '1', limitValue: 'Washingtn, PA' })).toMatchObject([
      { nearest: 'Washington, PA' },
    ]);
    expect(await problems({ limitType: '1', limitValue: 'Washington' })).toMatchObject([
      { suggestions: ['Washington, MD', 'Washington, PA'] },
    ]);
  });

  test('every problem is named, not only the first', async () => {
    const named = await problems({ sCodes: 'XX,YY', sLanguages: 'ZZ', sAddr: 'nowhere', limitType: '0' });
    expect(named.map(({ param }) => param)).toEqual([
      'sCodes',
      'sCodes',
      'sLanguages',
      'sAddr',
      'limitValue',
    ]);
    expect((await problems({ sType: 'XX', page: '0', sort: '9' })).map(({ param }) => param)).toEqual([
      'sType',
      'page',
      'sort',
    ]);
  });

  test('a parameter that stands twice and differs', async () => {
    const response = await api.request('/locator/listing?page=1&page=2');
    expect(problemSchema.parse(await response.json()).problems).toMatchObject([
      { param: 'page', code: 'repeated' },
    ]);
    expect((await api.request('/locator/listing?page=1&PAGE=1')).status).toBe(200);
  });

  test('parameters of lists that are not here are passed over', async () => {
    const query = {
      includeOTP: '1',
      includeBupren: '0',
      includeHRSA: '0',
      stateCode: 'MD',
      _: '17',
      sType: 'SA',
    };
    expect(await ids(query)).toHaveLength(7);
  });
});
