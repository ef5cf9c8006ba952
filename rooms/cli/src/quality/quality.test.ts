import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFolder } from '../packs/open-folder.ts';
import { recordingConsole } from '../recording-console.ts';
import { run } from '../run.ts';
import { directoryWorkbook, type Facility, facilities, writeSmallData } from '../small-data.ts';
import { groupRejected } from './group-rejected.ts';
import { html, table } from './html.ts';
import { measureQuality } from './measure-quality.ts';
import { qualityPage } from './page.ts';
import type { Quality } from './quality.ts';

let folder = '';
let packs = '';
let quality: Quality;

const waymark = async (...words: string[]) => {
  const console = recordingConsole();
  const code = await run(words, console);
  return { code, said: console.said.join('\n'), told: console.told.join('\n') };
};

const doubtful: readonly Facility[] = [
  ...facilities,
  ['<b>Tom & "Co"</b>', '6 Main Street', 'Laurel', 'MD', '20707', '999-999-9999', 'SA OP BUM NMOA'],
  ['Chain One', '7 Main Street', 'Laurel', 'MD', '20707', '301-234-0177', 'SA OP'],
  ['Chain Two', '8 Main Street', 'Laurel', 'MD', '20707', '301-234-0177', 'SA OP'],
  ['Chain Three', '9 Main Street', 'Laurel', 'MD', '20707', '301-234-0177', 'SA OP'],
];

beforeAll(async () => {
  folder = await writeSmallData();
  packs = join(folder, 'packs');
  const words = ['build', '--data', join(folder, 'data'), '--out', packs];
  expect((await waymark(...words)).code).toBe(0);
  // A clinic of Baltimore stands near Bethesda, as the file of positions has it.
  await writeFile(
    join(folder, 'data/samhsa-directory/coordinates-2023.csv'),
    'name1,name2,street1,zip,county,latitude,longitude,precision,source\n' +
      'Harbor Clinic,,1 Pratt Street,21201,Montgomery,38.98,-77.1,address,test\n',
  );
  const file = join(folder, 'doubtful.xlsx');
  await writeFile(file, directoryWorkbook(doubtful));
  expect((await waymark(...words, '--from', file)).code).toBe(0);
  quality = await measureQuality(packs, await openFolder(packs), new Date('2026-11-21T00:00:00Z'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the report on the data', () => {
  test('tells what became of the rows of each source, and how old it is', () => {
    const [first, ...others] = quality.sources;
    expect(first).toMatchObject({
      id: 'samhsa-directory',
      origin: 'given',
      rows: 9,
      records: 9,
      added: 9,
      listings: 9,
      ageDays: 1269,
      isStale: true,
    });
    for (const { origin, isStale } of others) expect([origin, isStale]).toEqual(['not-read', false]);
  });

  test('counts phones that are placeholders, shared or missing', () => {
    expect(quality.phones).toEqual({
      none: 1,
      placeholders: 1,
      shared: [{ number: '3012340177', listings: 3, first: expect.stringContaining('Chain') }],
    });
  });

  test('names positions far from their ZIP', () => {
    expect(quality.positions.address).toBe(1);
    expect(quality.positions.far).toMatchObject([{ name: 'Harbor Clinic', zip: '21201', miles: 33 }]);
  });

  test('counts what is stated and disputed, by concept and by state', () => {
    const concept = (group: string, id: string) =>
      quality.concepts.find((each) => each.group === group && each.id === id);
    expect(concept('medicine', 'buprenorphine')).toMatchObject({ stated: 2, disagree: 1 });
    expect(concept('medicine', 'methadone')).toMatchObject({ stated: 1, disagree: 0 });
    expect(quality.contradictory).toBe(1);
    expect(quality.states).toMatchObject([
      { state: 'MD', listings: 9, concepts: { 'certified=otp': 1, 'medicine=buprenorphine': 2 } },
    ]);
  });

  test('tells what changed since the build before', () => {
    expect(quality.change).toMatchObject({
      from: { listings: 5 },
      added: 4,
      removed: 0,
      changed: 1,
      fields: { position: 1, county: 1 },
    });
  });

  test('is a page without scripts, with headings, captions and row heads, that shows text as text', () => {
    const page = qualityPage(quality);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).not.toMatch(/<script|javascript:|<link|<img|@import|url\(/i);
    expect(page).not.toContain('<b>Tom');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    const tables = page.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    for (const each of tables) {
      expect(each).toMatch(/^<table>\n<caption>[^<]+<\/caption>\n<thead><tr><th scope="col">/);
      expect(each).toContain('<th scope="row">');
    }
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of links) expect(page).toContain(`<h2 id="${id}">`);
    for (const says of ['samhsa-directory', '301-234-0177', 'Harbor Clinic', 'medicine=buprenorphine'])
      expect(page).toContain(says);
  });

  test('comes with check: on a page, as JSON, and in a few lines', async () => {
    const file = join(folder, 'report.html');
    const { code, said } = await waymark('check', '--pack', packs, '--html', file);
    expect(code).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('<h1>Quality of the data</h1>');
    expect(said).toContain(
      'numbers shared by three listings or more 1, positions more than 25 miles from their ZIP 1',
    );
    const json = JSON.parse((await waymark('check', '--pack', packs, '--json')).said);
    expect(json).toMatchObject({ ok: true, quality: { listings: 9, change: { added: 4 } } });
  });

  test('is made of packs alone where their report is gone', async () => {
    await rm(join(packs, 'builds'), { recursive: true });
    const bare = await measureQuality(packs, await openFolder(packs), new Date('2026-11-21T00:00:00Z'));
    expect(bare).toMatchObject({ listings: 9, build: undefined, change: undefined, rejected: [] });
    expect(bare.sources).toMatchObject([{ id: 'samhsa-directory', listings: 9, isStale: true }]);
    expect(qualityPage(bare)).toContain('No build before this one is kept.');
  });
});

test('reasons that differ only in their values are one', () => {
  const about = { source: 'list', field: 'phone', row: false };
  const groups = groupRejected([
    { ...about, key: '1', reason: '"(999) 999-9999" is a placeholder, not a phone number: left out' },
    { ...about, key: '2', reason: '"000-000-0000" is a placeholder, not a phone number: left out' },
    { ...about, key: '3', field: 'name', reason: 'there is no name: the row is left out', row: true },
  ]);
  expect(groups).toMatchObject([
    { rows: true, count: 1, reason: 'there is no name: the row is left out' },
    { rows: false, count: 2, reason: '"…" is a placeholder, not a phone number: left out' },
  ]);
  expect(groups[1]?.examples).toHaveLength(2);
});

test('whatever is put into markup is text', () => {
  expect(html`<p title="${`"'`}">${'<a&b>'} ${1234}</p>`.text).toBe(
    '<p title="&quot;&#39;">&lt;a&amp;b&gt; 1,234</p>',
  );
  expect(table('Nothing <here>', [], []).text).toContain('Nothing &lt;here&gt;');
});
