import { HOME_PARAMS, type Home } from '@waymark/directory';
import { expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { homeDetailSchema, homesAnswerSchema } from '../housing/schemas.ts';
import { problemSchema } from '../problem.ts';
import { emptyStore, gatheringStore, smallStore, source } from '../small-world.ts';

const clock = { now: () => Date.UTC(2026, 10, 10), zones: { knows: () => true } as never };

const home = (id: number, yes: readonly string[], more: Partial<Home> = {}): Home => ({
  id,
  name: `Home ${id}`,
  city: 'Baltimore',
  state: 'MD',
  zip: '21201',
  position: { lat: 39.295, lng: -76.62, precision: 'zip' },
  phones: [{ purpose: 'main', number: '4105550101' }],
  statements: [{ source: source.id, yes, no: [] }],
  terms: {},
  ...more,
});

const homes = [
  home(1, ['men']),
  home(2, ['accepts-methadone', 'women'], {
    otherName: 'Harbor Homes',
    terms: { dollarsPerWeek: 160, deposit: 0, freeBeds: 2, bedsAsOf: '2026-11-05', certifier: 'MSARR' },
  }),
  home(3, ['accepts-methadone'], { terms: { freeBeds: 4, bedsAsOf: '2026-08-01' } }),
];
const api = createApi({ packs: gatheringStore({ homes }), clock });

test('a house that accepts my methadone is found, with its money, and old counts of beds are unknown', async () => {
  const response = await api.request('/api/v1/housing?near=21201&stay-on=methadone');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { hits, counts } = homesAnswerSchema.parse(await response.json());
  expect(hits).toMatchObject([
    {
      id: 2,
      operator: 'Harbor Homes',
      dollarsPerWeek: 160,
      deposit: 0,
      beds: 'free',
      freeBeds: 2,
      certifier: 'MSARR',
      facts: { 'stay-on': { methadone: 'yes' } },
      position: { precision: 'zip' },
    },
    { id: 3, beds: 'unknown' },
  ]);
  expect(hits[1]).not.toHaveProperty('freeBeds');
  expect(hits[1]).not.toHaveProperty('dollarsPerWeek');
  expect(counts['who']).toMatchObject({ women: 1 });
});

test('one home comes whole; what cannot be read or is not there is a problem', async () => {
  const whole = await (await api.request('/api/v1/housing/2')).json();
  expect(homeDetailSchema.parse(whole)).toMatchObject({ name: 'Home 2', city: 'Baltimore' });
  const status = async (path: string, by = api) => {
    const response = await by.request(path);
    problemSchema.parse(await response.json());
    return response.status;
  };
  expect(await status('/api/v1/housing/9')).toBe(404);
  expect(await status('/api/v1/housing?near=')).toBe(400);
  expect(await status('/api/v1/housing?stay-on=heroin')).toBe(400);
  for (const path of ['/api/v1/housing', '/api/v1/housing/1']) {
    expect(await status(path, createApi({ packs: smallStore(), clock }))).toBe(404);
    expect(await status(path, createApi({ packs: emptyStore, clock }))).toBe(503);
  }
});

type Paths = Record<string, { get: { parameters: { name: string }[] } }>;

test('the OpenAPI document names every parameter that the reader knows', async () => {
  const { paths } = (await (await api.request('/api/v1/openapi.json')).json()) as { paths: Paths };
  const names = paths['/api/v1/housing']!.get.parameters.map(({ name }) => name);
  expect([...names].sort()).toEqual([...HOME_PARAMS].sort());
});
