import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createStillWorld } from '../findtreatment-api/replay-server.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { type BmltOptions, syncBmlt } from './crawl.ts';
import { BMLT_FIELDS, parseBmlt } from './parse.ts';
import { findServers, US_SERVERS } from './servers.ts';

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const NEW_YORK: Record<string, string>[] = read('fixtures/new-york-2018.json');
const SEARCH: { meetings: Record<string, string>[]; formats: unknown[] } = read('fixtures/search-2026.json');
const FORMATS: unknown[] = read('fixtures/formats-2026.json');
const source = { id: 'bmlt-102', name: 'NA', publisher: 'NA', asOf: '2026-11-21', license: 'x' };

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

const parse = (rows: readonly unknown[]) =>
  parseBmlt({ meetings: rows, formats: FORMATS }, source, gazetteer);
const like = (changes: Record<string, unknown>) => ({ ...NEW_YORK[0], ...changes });

describe('the contract', () => {
  const api = read('fixtures/openapi-excerpt.json');

  test('every field that is read is one the published interface has', () => {
    const known = Object.keys(api.schemas.SemanticMeeting.properties);
    // Older servers still tell whether a row is published.
    expect(BMLT_FIELDS.filter((field) => field !== 'published' && !known.includes(field))).toEqual([]);
    expect(BMLT_FIELDS.filter((field) => /contact|phone_1|email/.test(field))).toEqual([]);
  });

  test('every question that is asked is one it answers', () => {
    expect(api.parameters.GetSearchResults).toEqual(
      expect.arrayContaining([
        'get_used_formats',
        'data_field_key',
        'meeting_key',
        'meeting_key_value',
        'lat_val',
        'long_val',
        'geo_width',
      ]),
    );
    expect(api.parameters.GetChanges).toEqual(expect.arrayContaining(['start_date', 'end_date']));
    expect(Object.keys(api.schemas.SemanticServerInfo.properties)).toContain('changesPerMeeting');
  });

  test('the recorded answers are what the schema accepts, and a day 0 is not', () => {
    const accepts = new Ajv2020({ allowUnionTypes: true }).compile(read('accepted.schema.json'));
    for (const answer of [NEW_YORK, SEARCH, []])
      expect(accepts(answer), JSON.stringify(accepts.errors)).toBe(true);
    for (const wrong of [{ meetings: 'none' }, [like({ weekday_tinyint: '0' })], 'text'])
      expect(accepts(wrong)).toBe(false);
  });
});

describe('rows', () => {
  test('every recorded row becomes a meeting, in its zone', () => {
    const harvest = parse([...NEW_YORK, ...SEARCH.meetings]);
    expect(harvest.records.length).toBe(harvest.rows);
    expect(new Set(harvest.records.map(({ zone, zoneFrom }) => `${zone} ${zoneFrom}`))).toEqual(
      new Set(['America/New_York position']),
    );
    expect(harvest.records.every(({ stated }) => stated.yes.includes('na'))).toBe(true);
  });

  test('a row is read field by field', () => {
    const { records } = parse([
      like({
        id_bigint: '7',
        meeting_name: 'Late <b>Night</b>',
        weekday_tinyint: '1',
        start_time: '23:30:00',
        duration_time: '01:30:00',
        formats: 'O,WC,VM',
        venue_type: '3',
        virtual_meeting_link: 'https://zoom.us/j/55?pwd=abc',
        phone_meeting_number: '+16465588656,,55#',
        comments: 'Ring the bell. Ask for Robin at 410-555-0137.',
      }),
    ]);
    expect(records).toMatchObject([
      {
        key: '7',
        name: 'Late Night',
        weekday: 0,
        startMinute: 1410,
        durationMinutes: 90,
        online: { url: 'https://zoom.us/j/55', phone: '6465588656' },
        notes: 'Ring the bell.',
        place: { city: 'Bronx', state: 'NY', position: { precision: 'address' } },
        stated: { yes: ['na', 'in-person', 'online', 'phone', 'open', 'wheelchair'] },
      },
    ]);
  });

  test.each([
    ['24:00', { start_time: '24:00:00' }, 'no time of day'],
    ['7:60', { start_time: '7:60' }, 'no time of day'],
    ['day 0', { weekday_tinyint: '0' }, 'expected 1 (Sunday) to 7 (Saturday)'],
    ['day 8', { weekday_tinyint: '8' }, 'expected 1 (Sunday) to 7 (Saturday)'],
    [
      'another country',
      { location_nation: 'Canada', location_province: 'ON', location_postal_code_1: '' },
      'not in the United States',
    ],
    ['no name', { meeting_name: ' <i></i> ' }, 'no name'],
    ['not published', { published: '0' }, 'not published'],
    ['no number', { id_bigint: '' }, 'no number'],
  ])('%s is left out with its reason', (_, changes, reason) => {
    const harvest = parse([like(changes)]);
    expect(harvest.records).toEqual([]);
    expect(harvest.rejected.filter(({ row }) => row).map((each) => each.reason)).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  test('what is no row is left out with its reason, and nothing is lost between rows, records and reasons', () => {
    const rows = ['text', null, [], 7, like({})];
    const harvest = parse(rows);
    expect(harvest.records.length + harvest.rejected.filter(({ row }) => row).length).toBe(rows.length);
  });

  test('a position 0, 0 is none: the center of the ZIP is an area', () => {
    const { records, rejected } = parse([like({ latitude: '0', longitude: '0' })]);
    expect(records[0]?.place?.position?.precision).toBe('zip');
    expect(rejected.map(({ reason }) => reason)).toContain('0, 0 is a placeholder, not a position: left out');
  });

  test('a zone that does not exist is told, and the position decides', () => {
    const { records, rejected } = parse([like({ time_zone: 'America/Gotham' })]);
    expect(records[0]).toMatchObject({ zone: 'America/New_York', zoneFrom: 'position' });
    expect(rejected[0]?.reason).toBe('there is no time zone "America/Gotham": read as America/New_York');
  });

  test('the same row twice is kept once; another with its number gets one of its own', () => {
    const { records, rejected } = parse([like({}), like({}), like({ start_time: '09:00:00' })]);
    expect(records.map(({ key }) => key)).toEqual(['2', '2#2']);
    expect(rejected.filter(({ row }) => row)).toHaveLength(1);
  });

  test('no contact, e-mail, phone or passcode gets into a record or a report', () => {
    const secret = 'Robin Sample robin@example.org 410-555-0137 hunter2 987654';
    const row = like({
      contact_name_1: secret,
      contact_phone_1: secret,
      contact_email_1: secret,
      contact_name_2: secret,
      comments: `Contact ${secret}`,
      location_info: `Call Robin: ${secret}`,
      virtual_meeting_link: 'https://zoom.us/j/1?pwd=hunter2',
      virtual_meeting_additional_info: `Password ${secret}`,
      phone_meeting_number: 'call 410 555 for hunter2',
    });
    expect(JSON.stringify(parse([row]))).not.toMatch(/Robin|example\.org|0137|hunter2|987654/);
  });
});

describe('a server', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: RequestListener): Promise<{ id: string; name: string; url: string }> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      id: 'bmlt-1',
      name: 'Test',
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/main_server/`,
    };
  }

  const answers = (changes: Record<string, unknown> = {}): { listener: RequestListener; asked: URL[] } => {
    const asked: URL[] = [];
    const all: Record<string, unknown> = {
      GetServerInfo: read('fixtures/server-info-2026.json'),
      GetSearchResults: SEARCH,
      GetFormats: FORMATS,
      GetChanges: [],
      ...changes,
    };
    return {
      asked,
      listener: (request, response) => {
        const url = new URL(request.url ?? '', 'http://x');
        asked.push(url);
        response.end(JSON.stringify(all[url.searchParams.get('switcher') ?? '']));
      },
    };
  };

  const sync = (server: { id: string; name: string; url: string }, options: Partial<BmltOptions> = {}) =>
    syncBmlt(server, { gazetteer, world: createStillWorld(), ...options });

  test('is asked once for the fields that are used, and for no contact', async () => {
    const { listener, asked } = answers();
    const reading = await sync(await serve(listener), { area: { state: 'NY' } });
    expect(reading).toMatchObject({ kind: 'read', harvest: { source: { asOf: '2026-11-21' }, rows: 12 } });
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/main_server/client_interface/json/']);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      switcher: 'GetSearchResults',
      get_used_formats: '1',
      data_field_key: BMLT_FIELDS.join(','),
      meeting_key: 'location_province',
      meeting_key_value: 'NY',
    });
  });

  test('an older one that answers with a bare list is asked for its formats too', async () => {
    const { listener, asked } = answers({ GetSearchResults: NEW_YORK });
    await sync(await serve(listener), { area: { lat: 40, lng: -75, miles: 30 } });
    expect(asked.map((url) => url.searchParams.get('switcher'))).toEqual(['GetSearchResults', 'GetFormats']);
    expect(asked[0]?.searchParams.get('geo_width')).toBe('30');
  });

  test('one that keeps changes and has none is not read again', async () => {
    const info = [{ ...read('fixtures/server-info-2026.json')[0], changesPerMeeting: '5' }];
    const still = answers({ GetServerInfo: info });
    expect(await sync(await serve(still.listener), { since: '2026-11-20' })).toEqual({
      kind: 'unchanged',
      asOf: '2026-11-21',
    });
    const moved = answers({ GetServerInfo: info, GetChanges: [{ date_int: '1' }] });
    expect(await sync(await serve(moved.listener), { since: '2026-11-20' })).toMatchObject({ kind: 'read' });
    const silent = answers();
    expect(await sync(await serve(silent.listener), { since: '2026-11-20' })).toMatchObject({ kind: 'read' });
  });

  test.each<[string, RequestListener, string]>([
    [
      'a web page',
      (_, response) => void response.end('<!doctype html><title>Oops'),
      'the answer is a web page',
    ],
    ['an empty list', (_, response) => void response.end('[]'), 'an empty list'],
    ['an empty answer', (_, response) => void response.end(), 'the answer is empty'],
    ['JSON that is cut off', (_, response) => void response.end('{"meetings":[{'), 'cut off or damaged'],
    ['an error', (_, response) => void response.writeHead(500).end('[]'), 'status 500'],
    [
      'a circle of redirects',
      (request, response) => void response.writeHead(302, { location: request.url ?? '/' }).end(),
      'redirects more than 5 times',
    ],
    [
      'a redirect elsewhere',
      (_, response) => void response.writeHead(302, { location: 'https://example.org/' }).end(),
      'another server',
    ],
    [
      '200 MB',
      (_, response) => void response.writeHead(200, { 'content-length': 200_000_000 }).end('x'),
      'at most',
    ],
  ])('%s is said in a sentence', async (_, listener, says) => {
    await expect(sync(await serve(listener))).rejects.toThrow(says);
  });

  test('a hang ends by itself', async () => {
    const server = await serve(() => undefined);
    await expect(sync(server, { limits: { requestMs: 200, tries: 2 } })).rejects.toThrow(
      'no whole answer came within 0.2 seconds',
    );
  });

  test('26 servers are known, all by https, and one that is not is named', () => {
    expect(US_SERVERS).toHaveLength(26);
    expect(US_SERVERS.every(({ url }) => url.startsWith('https://') && url.endsWith('/'))).toBe(true);
    expect(findServers(['bmlt-102']).map(({ name }) => name)).toEqual(['Greater New York Server']);
    expect(() => findServers(['bmlt-9'])).toThrow('There is no root server "bmlt-9"');
  });
});
