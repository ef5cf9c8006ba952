import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { createStillWorld } from '../findtreatment-api/replay-server.ts';
import { loadGazetteer } from '../geo/files.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { readMeetingGuide, syncMeetingGuide } from './crawl.ts';
import { splitAddress } from './split-address.ts';

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const FEEDS = ['orange-county-2023', 'philadelphia-2020', 'san-francisco-2021', 'massachusetts-2023'];
const feed = {
  id: 'feed-1',
  name: 'Feed',
  address: 'https://aa.example.org/feed.json',
  fellowship: 'aa',
} as const;

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await loadGazetteer(join(import.meta.dirname, '../../../../data'));
});

const parse = (rows: unknown) => readMeetingGuide(JSON.stringify(rows), feed, '2026-11-21', gazetteer);
const meeting = {
  name: 'Morning',
  slug: 'morning',
  day: 1,
  time: '07:00',
  types: ['O', 'X'],
  formatted_address: '301 N Main St, Doylestown, PA 18901, USA',
  latitude: 40.3170317,
  longitude: -75.1300015,
};

test.each(FEEDS)('%s: every row is a meeting or is explained, and is what the schema accepts', (name) => {
  const rows: unknown[] = read(`fixtures/${name}.json`);
  const harvest = parse(rows);
  expect(harvest.records.length + harvest.rejected.filter(({ row }) => row).length).toBe(rows.length);
  expect(harvest.records.length).toBe(rows.length);
  const accepts = new Ajv2020({ allowUnionTypes: true }).compile(read('accepted.schema.json'));
  expect(accepts(rows), JSON.stringify(accepts.errors)).toBe(true);
});

test('one-tap links lose their passcode', () => {
  const links = FEEDS.flatMap((name) =>
    parse(read(`fixtures/${name}.json`)).records.flatMap(({ online }) => online?.url ?? []),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => /pwd|secret/.test(link))).toEqual([]);
});

describe('shapes seen in the wild', () => {
  test.each([
    ['a list of days', { day: [1, 3] }, [1, 3]],
    ['a day as text', { day: '2' }, [2]],
    ['days as text', { day: '0,6' }, [0, 6]],
    ['a day 7', { day: 7 }, []],
    ['a time 24:00', { time: '24:00' }, []],
    ['no day and no time', { day: null, time: null }, [undefined]],
    ['no slug', { slug: undefined }, [1]],
    ['a number for a slug', { slug: 12 }, [1]],
  ])('%s', (_, changes, weekdays) => {
    expect(parse([{ ...meeting, ...changes }]).records.map(({ weekday }) => weekday)).toEqual(weekdays);
  });

  test('types as a list and as text say the same', () => {
    const said = [['O', 'X'], 'O, X', 'o,x'].map(
      (types) => parse([{ ...meeting, types }]).records[0]?.stated.yes,
    );
    expect(said).toEqual(Array.from({ length: 3 }, () => ['aa', 'in-person', 'open', 'wheelchair']));
  });

  test('without a slug the key lasts from reading to reading, and differs from meeting to meeting', () => {
    const { slug: _, ...bare } = meeting;
    const keys = () => parse([bare, { ...bare, time: '08:00' }]).records.map(({ key }) => key);
    expect(keys()).toEqual(keys());
    expect(new Set(keys()).size).toBe(2);
  });

  test.each([
    ['/meetings/morning', 'https://aa.example.org/meetings/morning'],
    ['https://other.example.org/m', 'https://other.example.org/m'],
    ['http://127.0.0.1/m', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('a link %s', (url, website) => {
    expect(parse([{ ...meeting, url }]).records[0]?.website).toBe(website);
  });

  test('online only, with a town and no position', () => {
    const row = {
      name: 'Online',
      slug: 'o',
      day: 1,
      time: '19:00',
      city: 'Marin',
      state: 'CA',
      timezone: 'America/Los_Angeles',
      conference_url: 'https://zoom.us/j/1',
      attendance_option: 'online',
    };
    expect(parse([row]).records[0]).toMatchObject({
      zoneFrom: 'given',
      stated: { yes: ['aa', 'online'] },
      place: { city: 'Marin' },
    });
  });

  test('an area is not a door: no street, and the precision of a ZIP', () => {
    const { place } = parse([{ ...meeting, approximate: 'yes' }]).records[0] ?? {};
    expect(place?.street).toBeUndefined();
    expect(place?.position?.precision).toBe('zip');
  });

  test('a group that calls itself suspended gathers only where it has a link', () => {
    const name = '(SUSPENDED) Morning';
    expect(parse([{ ...meeting, name }]).records[0]?.stated.yes).toContain('suspended');
    const { yes } = parse([{ ...meeting, name, conference_url: 'https://zoom.us/j/1' }]).records[0]!.stated;
    expect(yes).toEqual(['aa', 'online', 'open', 'wheelchair']);
  });

  test('once a month is not every week', () => {
    expect(
      parse([{ ...meeting, notes: 'Only on 3rd Saturday of each month' }]).records[0]?.stated.yes,
    ).toContain('not-every-week');
    expect(
      parse([{ ...meeting, notes: 'Chips on the last Sunday of the month' }]).records[0]?.stated.yes,
    ).not.toContain('not-every-week');
  });
});

test('the number of an Al-Anon group is no part of its name; that of another is', () => {
  const named = (name: string, fellowship: 'al-anon' | 'aa') => {
    const body = JSON.stringify([{ ...meeting, name }]);
    return readMeetingGuide(body, { ...feed, fellowship }, '2026-11-21', gazetteer).records[0]?.name;
  };
  expect(named('30818592 Parents AFG', 'al-anon')).toBe('Parents AFG');
  expect(named('24 Hours AFG', 'al-anon')).toBe('24 Hours AFG');
  expect(named('1130 Club', 'aa')).toBe('1130 Club');
});

test.each([
  ['612 Leland Ave, Bronx, NY 10473, USA', ['612 Leland Ave', 'Bronx', 'NY', '10473']],
  ['Suite 2, 1 Main St, Malvern, PA 19333 United States', ['Suite 2, 1 Main St', 'Malvern', 'PA', '19333']],
  ['Chicago, IL, USA', ['', 'Chicago', 'IL', '']],
  ['London SW1, UK', ['', '', '', '']],
  ['', ['', '', '', '']],
])('address %s', (line, parts) => {
  const { street, city, state, zip } = splitAddress(line);
  expect([street, city, state, zip]).toEqual(parts);
});

test.each([
  ['<html>', 'a web page'],
  ['{"error":"no"}', 'no list of meetings'],
  ['[]', 'an empty list'],
  ['[{', 'cut off or damaged'],
])('a feed that is %s is said in a sentence', (body, says) => {
  expect(() => readMeetingGuide(body, feed, '2026-11-21', gazetteer)).toThrow(says);
});

test('a feed is read from its address, dated the day it answered', async () => {
  const server = createServer((_, response) => void response.end(JSON.stringify({ meetings: [meeting] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
  const harvest = await syncMeetingGuide({ ...feed, address }, { gazetteer, world: createStillWorld() });
  expect(harvest).toMatchObject({ source: { id: 'feed-1', asOf: '2026-11-21', url: address }, rows: 1 });
  server.closeAllConnections();
  server.close();
});
