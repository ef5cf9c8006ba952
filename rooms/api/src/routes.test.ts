import { GROUPS, HOME_GROUPS, MEETING_GROUPS } from '@waymark/directory';
import { describe, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { listingDetailSchema } from './listing-schemas.ts';
import { LOCATOR_PARAMS } from './locator/question-schema.ts';
import { manifestSchema } from './manifest-schema.ts';
import { problemSchema } from './problem.ts';
import { emptyStore, listings, smallStore } from './small-world.ts';
import { conceptsAnswerSchema, placesAnswerSchema, sourcesAnswerSchema } from './table-schemas.ts';

const api = createApi({ packs: smallStore() });
const file = 'treatment-search.0000000000000001.pack';

describe('a listing', () => {
  test('comes with everything that is known of it', async () => {
    const response = await api.request('/api/v1/listings/3');
    const answer = listingDetailSchema.parse(await response.json());
    expect(answer).toMatchObject({
      id: 3,
      otherName: 'North Wing',
      unit: 'Suite 2',
      county: 'Baltimore City',
      phones: [
        { number: '4105550103', extension: '12', purpose: 'main' },
        { number: '4105550199', purpose: 'intake' },
      ],
    });
    const [statement] = answer.statements;
    expect(statement).toMatchObject({ source: 'small-list', asOf: '2023-06', no: [] });
    expect(statement?.yes.map(({ code }) => code).sort()).toEqual(['BUM', 'MD', 'OP', 'SA', 'SP']);
    expect(statement?.yes.every(({ words }) => words.en && words.es)).toBe(true);
    expect(answer).not.toHaveProperty('street');
  });

  test('under a number that now leads to another is found there; damage of that file leads nowhere', async () => {
    const answer = async (text: string) => {
      const file = async (name: string) =>
        name === 'redirects.json' ? new TextEncoder().encode(text) : undefined;
      return createApi({ packs: { ...smallStore(), file } }).request('/api/v1/listings/900');
    };
    const moved = await answer('{"format":1,"redirects":[[900,3],[901,902]]}');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/api/v1/listings/3');
    for (const text of ['{"format":1,"redirects":[[900,902]]}', '{"format":2}', 'not json']) {
      expect((await answer(text)).status).toBe(404);
    }
  });

  test('that is not there is a problem document', async () => {
    const response = await api.request('/api/v1/listings/4294967295');
    expect(response.status).toBe(404);
    problemSchema.parse(await response.json());
  });
});

test('places are suggested', async () => {
  const response = await api.request('/api/v1/places?text=laur');
  const { places } = placesAnswerSchema.parse(await response.json());
  expect(places[0]).toMatchObject({ label: 'Laurel, MD', state: 'MD' });
});

test('concepts come whole, in both languages', async () => {
  for (const language of ['en', 'es'] as const) {
    const response = await api.request(`/api/v1/concepts?language=${language}`);
    const { groups, notes } = conceptsAnswerSchema.parse(await response.json());
    expect(groups.map(({ id }) => id)).toEqual(GROUPS.map(({ id }) => id));
    expect(groups.flatMap(({ concepts }) => concepts.map(({ label }) => label))).toEqual(
      GROUPS.flatMap(({ concepts }) => concepts.map(({ label }) => label[language])),
    );
    expect(notes.length).toBeGreaterThan(10);
  }
});

test('what meetings and homes can be asked comes with its notes too', async () => {
  for (const [of, table] of [
    ['meetings', MEETING_GROUPS],
    ['housing', HOME_GROUPS],
  ] as const) {
    const response = await api.request(`/api/v1/concepts?language=es&of=${of}`);
    const { groups, notes } = conceptsAnswerSchema.parse(await response.json());
    expect(groups.map(({ id, label }) => [id, label])).toEqual(table.map(({ id, label }) => [id, label.es]));
    expect(notes.length).toBeGreaterThan(5);
  }
});

test('sources come with their dates and counts', async () => {
  const response = await api.request('/api/v1/sources');
  const answer = sourcesAnswerSchema.parse(await response.json());
  expect(answer).toMatchObject({ asOf: '2023-06', listings: listings.length });
  expect(answer.sources).toMatchObject([{ id: 'small-list', listings: listings.length }]);
});

test('sources come with how they do, where that is written', async () => {
  const store = smallStore();
  const withHealth = async (text: string) => {
    const file = async (name: string) =>
      name === 'health.json' ? new TextEncoder().encode(text) : undefined;
    const response = await createApi({ packs: { ...store, file } }).request('/api/v1/sources');
    return sourcesAnswerSchema.parse(await response.json()).health;
  };
  const sources = [
    {
      id: 'small-list',
      name: 'A small list',
      asOf: '2023-06',
      origin: 'kept',
      lastGoodSync: '2026-01-02T03:04:05.000Z',
      syncProblem: 'The publisher gave a page in place of a list.',
      everyHours: 24,
    },
    { id: 'other-list', name: 'Another list', asOf: '2022-06', origin: 'not-read' },
  ];
  expect(await withHealth(JSON.stringify({ format: 1, sources }))).toEqual(sources);
  for (const damaged of ['', '{', '{"format":2,"sources":[]}', '{"format":1,"sources":[{"id":1}]}'])
    expect(await withHealth(damaged)).toBeUndefined();
});

describe('before the packs are open', () => {
  const early = createApi({ packs: emptyStore });

  test('the server is alive and not ready', async () => {
    expect((await early.request('/health')).status).toBe(200);
    const ready = await early.request('/ready');
    expect(ready.status).toBe(503);
    expect(ready.headers.get('retry-after')).toBe('2');
    expect((await api.request('/ready')).status).toBe(200);
  });

  test.each([
    '/api/v1/search',
    '/api/v1/listings/1',
    '/api/v1/places?text=a',
    '/api/v1/sources',
    '/packs/manifest.json',
  ])('%s says so', async (address) => {
    const response = await early.request(address);
    expect(response.status).toBe(503);
    problemSchema.parse(await response.json());
  });
});

describe('pack files', () => {
  test('the manifest has a tag and is not sent twice', async () => {
    const first = await api.request('/packs/manifest.json');
    manifestSchema.parse(await first.json());
    expect(first.headers.get('cache-control')).toContain('max-age=60');
    const tag = first.headers.get('etag') ?? '';
    const second = await api.request('/packs/manifest.json', { headers: { 'if-none-match': tag } });
    expect(second.status).toBe(304);
  });

  test('a file never changes, and comes compressed where that is accepted', async () => {
    const plain = await api.request(`/packs/${file}`);
    const bytes = await plain.arrayBuffer();
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(plain.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(plain.headers.get('content-encoding')).toBeNull();
    const small = await api.request(`/packs/${file}`, { headers: { 'accept-encoding': 'gzip, br;q=0.9' } });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(await small.text()).toBe('compressed');
    const refused = await api.request(`/packs/${file}`, { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect(refused.headers.get('content-encoding')).toBeNull();
    const tag = plain.headers.get('etag') ?? '';
    expect((await api.request(`/packs/${file}`, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  test.each([
    '/packs/',
    '/packs/report.json',
    '/packs/stamp.json',
    '/packs/..%2f..%2fpackage.json',
    '/packs/%2e%2e/%2e%2e/package.json',
    `/packs/${file}.br`,
    `/packs/${file}%00`,
    '/packs/%',
    '/packs/treatment-search.0000000000000009.pack',
  ])('%s is not there', async (address) => {
    const response = await api.request(address);
    expect(response.status).toBe(404);
    problemSchema.parse(await response.json());
  });
});

describe('anything else', () => {
  test('an unknown address is a problem document', async () => {
    for (const address of [
      '/',
      '/api',
      '/api/v1/nothing',
      '/api/v2/search',
      '/api/v1/listings/1/2',
      '/api/v1/listings/%zz',
    ]) {
      const response = await api.request(address);
      expect([400, 404], address).toContain(response.status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    for (const address of [
      '/api/v1/search',
      '/api/v1/listings/1',
      '/api/v1/openapi.json',
      '/health',
      `/packs/${file}`,
    ]) {
      const response = await api.request(address, { method });
      expect(response.status, address).toBe(405);
      expect(response.headers.get('allow')).toContain('GET');
      problemSchema.parse(await response.json());
    }
  });

  test('HEAD and OPTIONS answer', async () => {
    const head = await api.request('/api/v1/search', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect((await api.request('/api/v1/search', { method: 'OPTIONS' })).status).toBe(204);
  });

  test('other pages may read the API, and no cookie is ever set', async () => {
    const response = await api.request('/api/v1/search', { headers: { origin: 'https://county.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('a fault of ours tells nothing of the question or of the code', async () => {
    const broken = createApi({
      packs: {
        ...emptyStore,
        current() {
          throw new Error('broken inside with near=21201');
        },
      },
    });
    const response = await broken.request('/api/v1/search?near=21201');
    expect(response.status).toBe(500);
    const text = await response.text();
    problemSchema.parse(JSON.parse(text));
    expect(text).not.toContain('21201');
    expect(text).not.toContain('inside');
  });
});

test('the OpenAPI document describes every route and parameter', async () => {
  const response = await api.request('/api/v1/openapi.json');
  const document = (await response.json()) as {
    openapi: string;
    paths: Record<string, { get: { parameters?: { name: string; in: string; schema: object }[] } }>;
  };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual(
    [
      '/api/v1/care/levels',
      '/api/v1/care/medications',
      '/api/v1/concepts',
      '/api/v1/guide',
      '/api/v1/guide/{slug}',
      '/api/v1/helplines',
      '/api/v1/housing',
      '/api/v1/housing/{id}',
      '/api/v1/listings/{id}',
      '/api/v1/meetings',
      '/api/v1/meetings/{id}',
      '/api/v1/places',
      '/api/v1/search',
      '/api/v1/sources',
      '/health',
      '/locator/exportsAsJson/v2',
      '/locator/listing',
      '/packs/manifest.json',
      '/ready',
    ].sort(),
  );
  const params = document.paths['/api/v1/search']?.get.parameters ?? [];
  expect(params.map(({ name }) => name)).toEqual([
    'near',
    'within',
    'text',
    'order',
    'limit',
    'offset',
    ...GROUPS.map(({ id }) => id),
  ]);
  expect(params.find(({ name }) => name === 'limit')?.schema).toMatchObject({
    type: 'integer',
    minimum: 1,
    maximum: 100,
  });
  const medicine = params.find(({ name }) => name === 'medicine');
  expect(medicine).toMatchObject({ in: 'query', style: 'form', explode: false, schema: { type: 'array' } });
});

test("the OpenAPI document describes the locator's addresses as the reader takes them", async () => {
  type Schema = { properties?: Record<string, { type?: string; enum?: unknown[]; minimum?: number }> };
  type Operation = {
    parameters?: { name: string; in: string; required?: boolean }[];
    requestBody?: { content: Record<string, { schema: Schema }> };
    responses: Record<string, unknown>;
  };
  const response = await api.request('/api/v1/openapi.json');
  const { paths } = (await response.json()) as {
    paths: Record<string, { get?: Operation; post?: Operation }>;
  };
  for (const path of ['/locator/listing', '/locator/exportsAsJson/v2']) {
    const params = paths[path]?.get?.parameters ?? [];
    expect(params.map(({ name }) => name)).toEqual(LOCATOR_PARAMS);
    expect(params.every((param) => param.in === 'query' && !param.required)).toBe(true);
  }
  expect(paths['/locator/exportsAsJson/v2']?.post).toBeUndefined();
  const form =
    paths['/locator/listing']?.post?.requestBody?.content['application/x-www-form-urlencoded']?.schema;
  expect(Object.keys(form?.properties ?? {})).toEqual(LOCATOR_PARAMS);
  expect(form?.properties?.['sType']).toMatchObject({ type: 'string', enum: ['SA', 'MH', 'both'] });
  expect(form?.properties?.['pageSize']).toMatchObject({ type: 'integer', minimum: 1 });
  expect(Object.keys(paths['/locator/listing']?.post?.responses ?? {})).toEqual(['200', '400', '413', '503']);
});
