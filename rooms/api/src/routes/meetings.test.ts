import { MEETING_GROUPS, MEETING_PARAMS, readZones } from '@waymark/directory';
import { describe, expect, test } from 'vitest';
import { createApi } from '../api.ts';
import { meetingDetailSchema, meetingsAnswerSchema } from '../meetings/schemas.ts';
import { problemSchema } from '../problem.ts';
import { emptyStore, gatheringStore, meeting, smallStore } from '../small-world.ts';

/** Saturday, 31 October 2026, 18:00 in Baltimore. */
const EVENING = Date.UTC(2026, 9, 31, 22);
const zones = readZones((locale, options) => new Intl.DateTimeFormat(locale, options));
const clock = { now: () => EVENING, zones };

const meetings = [
  meeting(1, ['na', 'in-person', 'open'], { name: 'Harbor Lights', notes: 'Ring the bell.' }),
  meeting(2, ['smart', 'online'], {
    name: 'Screen and Coffee',
    startMinute: 17 * 60 + 30,
    online: { url: 'https://example.org/room' },
  }),
  meeting(3, ['na', 'in-person'], {
    name: 'The Old Room',
    startMinute: 18 * 60 + 30,
    statements: [{ source: 'small-list', yes: ['na', 'in-person'], no: [] }],
  }),
  meeting(4, ['nar-anon', 'online'], {
    name: 'No Fixed Time',
    weekday: undefined,
    startMinute: undefined,
  } as never),
];
const packs = gatheringStore({ meetings });
const api = createApi({ packs, clock });

const ask = async (query: string) => {
  const response = await api.request(`/api/v1/meetings${query}`);
  expect(response.status, await response.clone().text()).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return meetingsAnswerSchema.parse(await response.json());
};
const refused = async (path: string, status = 400, by = api) => {
  const response = await by.request(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
};

describe('a search', () => {
  test('finds what can be reached tonight, soonest first, an old list last and not current', async () => {
    const answer = await ask('?near=21201&time=tonight&way=bus&attendance=in-person');
    expect(answer.hits.map(({ name, current }) => [name, current])).toEqual([
      ['Harbor Lights', true],
      ['The Old Room', false],
    ]);
    expect(answer.hits[0]).toMatchObject({
      weekly: { weekday: 'saturday', start: '19:00' },
      zone: 'America/New_York',
      next: { start: '2026-10-31T23:00:00.000Z', end: '2026-11-01T00:00:00.000Z', onNow: false },
      street: '12 Pier Street',
      facts: { fellowship: { na: 'yes' }, doors: { open: 'yes' } },
      reasons: [{ group: 'attendance', concept: 'in-person', says: 'stated' }],
    });
    expect(answer.hits[0]?.travelMinutes).toBeGreaterThan(14);
    expect(answer.hits[1]?.notes).toContain('list-not-current');
    expect(answer.moment).toEqual({
      now: '2026-10-31T22:00:00.000Z',
      zone: 'America/New_York',
      zoneFrom: 'place',
    });
  });

  test('counts as of the moment and by the clock that are named, or those of the server', async () => {
    const soon = await ask('?time=soon&attendance=online');
    expect(soon.hits.map(({ name, next }) => [name, next?.onNow])).toEqual([['Screen and Coffee', true]]);
    expect(soon.moment.zoneFrom).toBe('none');
    const later = await ask('?time=soon&attendance=online&now=2026-10-31T20:00:00-04:00');
    expect(later.total).toBe(0);
    const far = await ask('?time=today&zone=Pacific/Guam');
    expect(far.moment).toMatchObject({ zone: 'Pacific/Guam', zoneFrom: 'asked' });
    // In Guam it is Sunday already, so that Saturday evening in Baltimore is today there.
    expect(far.hits.map(({ name }) => name)).toContain('Harbor Lights');
  });

  test('a day and a part of it are as they are by the clock of the place', async () => {
    expect((await ask('?near=21201&time=saturday&hours=evening')).total).toBe(3);
    expect((await ask('?near=21201&time=saturday&hours=morning')).total).toBe(0);
    expect((await ask('?near=21201&time=sunday')).total).toBe(0);
  });

  test('made-up meetings say so', async () => {
    const demo = createApi({ packs: gatheringStore({ meetings }, { demo: true }), clock });
    expect(await (await demo.request('/api/v1/meetings')).json()).toMatchObject({ demo: true });
    expect(await ask('')).not.toHaveProperty('demo');
  });

  test.each([
    ['?near=', 'near', 'empty'],
    ['?near=Nowhereville', 'near', 'unknown-place'],
    ['?time=tonight', 'zone', 'needs-zone'],
    ['?near=39.29,-76.62&hours=evening', 'zone', 'needs-zone'],
    ['?zone=America/Gotham', 'zone', 'unknown-choice'],
    ['?zone=%2E%2E%2F', 'zone', 'unknown-choice'],
    ['?now=tomorrow', 'now', 'out-of-range'],
    ['?now=2026-10-31T25:61Z', 'now', 'out-of-range'],
    ['?now=1990-10-31T10:00Z', 'now', 'out-of-range'],
    ['?time=whenever', 'time', 'unknown-choice'],
    ['?way=horse', 'way', 'unknown-choice'],
    ['?fellowship=nobody', 'fellowship', 'unknown-concept'],
    ['?medicine=methadone', 'medicine', 'unknown-param'],
    ['?limit=0', 'limit', 'out-of-range'],
    ['?time=soon&time=today', 'time', 'repeated'],
  ])('%s is refused with its reason', async (query, param, code) => {
    const { problems } = await refused(`/api/v1/meetings${query}`);
    expect(problems).toMatchObject([{ param, code }]);
  });
});

describe('a meeting', () => {
  test('comes with everything that is known of it', async () => {
    const response = await api.request('/api/v1/meetings/1');
    expect(meetingDetailSchema.parse(await response.json())).toMatchObject({
      id: 1,
      notes: 'Ring the bell.',
      next: { onNow: false },
      statements: [{ source: 'small-feed', asOf: '2026-10-20', yes: ['in-person', 'na', 'open'] }],
    });
    const unknown = meetingDetailSchema.parse(await (await api.request('/api/v1/meetings/4')).json());
    expect(unknown).not.toHaveProperty('weekly');
    expect(unknown).not.toHaveProperty('next');
  });

  test('is a calendar for whoever asks for one; what has no time is none', async () => {
    const headers = { accept: 'text/calendar' };
    const response = await api.request('https://help.example/api/v1/meetings/1', { headers });
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('DTSTART;TZID=America/New_York:20261031T190000');
    expect(text).toContain('UID:meeting-1@help.example');
    expect((await api.request('/api/v1/meetings/4', { headers })).status).toBe(404);
  });

  test('that is not there, or asked for badly, is a problem', async () => {
    await refused('/api/v1/meetings/99', 404);
    await refused('/api/v1/meetings/one');
    await refused('/api/v1/meetings/1?near=21201');
  });
});

test('a site without meetings says so, and one that is not open yet asks for patience', async () => {
  const none = createApi({ packs: smallStore(), clock });
  for (const path of ['/api/v1/meetings?near=21201', '/api/v1/meetings/1'])
    expect((await refused(path, 404, none)).detail).toContain('no list of meetings');
  const early = createApi({ packs: emptyStore, clock });
  for (const path of ['/api/v1/meetings', '/api/v1/meetings/1']) await refused(path, 503, early);
});

type Paths = Record<
  string,
  { get: { parameters: { name: string }[]; responses: Record<string, { content: object }> } }
>;

test('the OpenAPI document names every parameter that the reader knows', async () => {
  const { paths } = (await (await api.request('/api/v1/openapi.json')).json()) as { paths: Paths };
  const names = paths['/api/v1/meetings']!.get.parameters.map(({ name }) => name);
  expect([...names].sort()).toEqual([...MEETING_PARAMS].sort());
  expect(names).toEqual(expect.arrayContaining(MEETING_GROUPS.map(({ id }) => id)));
  expect(Object.keys(paths['/api/v1/meetings/{id}']!.get.responses['200']!.content)).toEqual([
    'application/json',
    'text/calendar',
  ]);
});
