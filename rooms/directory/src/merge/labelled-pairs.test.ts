import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Phone, PhonePurpose } from '../listing.ts';
import { type MatchOptions, matchRecords } from './match.ts';
import type { Matchable } from './traits.ts';
import { rowTypeOf, twinsWithin } from './twins.ts';

type Row = Readonly<Record<string, string>>;

/** A row of the fixture: what matching reads, and where it stands. */
interface Known extends Matchable {
  readonly key: string;
}

interface Pair {
  readonly no: number;
  readonly set: string;
  readonly stratum: string;
  readonly same: boolean | undefined;
  readonly a: string;
  readonly b: string;
}

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Which list each side of a stratum comes from. */
const LISTS: Readonly<Record<string, readonly [a: string, b: string]>> = {
  'twins-ma': ['findtreatment-export', 'findtreatment-export'],
  'ma-2023-2025': ['samhsa-directory', 'findtreatment-export'],
  california: ['samhsa-directory', 'california-dhcs'],
  medicare: ['samhsa-directory', 'medicare-otp'],
  'su-mh': ['samhsa-directory', 'samhsa-mental-health'],
  'hard-negatives': ['samhsa-directory', 'samhsa-directory'],
};
const TITLES: Readonly<Record<string, string>> = {
  'twins-ma': 'Massachusetts 2025: SU and MH rows of one list',
  'ma-2023-2025': 'Massachusetts 2023 against 2025',
  california: 'California 2026 against 2023',
  medicare: 'Medicare 2022 against 2023',
  'su-mh': 'substance use against mental health 2023',
  'hard-negatives': 'hard negatives 2023',
  first: 'first draw',
  near: 'second draw, near the line',
  fresh: 'third draw, after the rules were settled',
  weak: 'accepted on weaker evidence',
};

function readTsv(name: string): Row[] {
  const [head, ...lines] = readFileSync(join(FIXTURES, name), 'utf8').trimEnd().split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    expect(cells, line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]!]));
  });
}

function readPhone(text: string): Phone {
  const [, purpose, number, extension] = /^(\w+) (\d{10})(?:x(\d+))?$/.exec(text)!;
  return { purpose: purpose as PhonePurpose, number: number!, ...(extension !== undefined && { extension }) };
}

function recordOf(row: Row, side: string): Known {
  const cell = (column: string) => row[`${side}${column}`]!;
  const given = (column: string) => (cell(column) === '' ? {} : { [column]: cell(column) });
  const [lat, lng] = cell('position').split(', ').map(Number);
  return {
    key: cell('key'),
    name: cell('name'),
    city: cell('city'),
    state: cell('state'),
    zip: cell('zip'),
    ...given('otherName'),
    ...given('street'),
    ...given('unit'),
    ...(lat !== undefined && lng !== undefined && { position: { lat, lng, precision: 'address' as const } }),
    phones: cell('phones') === '' ? [] : cell('phones').split('; ').map(readPhone),
    stated: { yes: cell('codes') === '' ? [] : cell('codes').split(' ') },
  };
}

const lists = new Map<string, Map<string, Known>>();
const keep = (source: string, record: Known) => {
  if (!lists.has(source)) lists.set(source, new Map());
  lists.get(source)!.set(record.key, record);
};
const rows = readTsv('labelled-pairs.tsv');
const pairs = rows.map((row): Pair => {
  const [a, b] = [recordOf(row, 'a_'), recordOf(row, 'b_')];
  const [from, to] = LISTS[row['stratum']!]!;
  keep(from, a);
  keep(to, b);
  const same = { same: true, different: false }[row['label']!];
  return { no: Number(row['no']), set: row['set']!, stratum: row['stratum']!, same, a: a.key, b: b.key };
});
for (const row of readTsv('neighbors.tsv')) keep(row['source']!, recordOf(row, ''));

const all = (source: string) => [...lists.get(source)!.values()];

function joined(stratum: string): ReadonlySet<string> {
  const [from, to] = LISTS[stratum]!;
  if (stratum === 'twins-ma') {
    const list = all(from);
    return new Set(twinsWithin(list).map(({ a, b }) => `${list[a]!.key} ${list[b]!.key}`));
  }
  const within = { 'ma-2023-2025': 'MA', california: 'CA' }[stratum];
  const as = all(from).filter(({ state }) => within === undefined || state === within);
  const bs = all(to).filter((record) => stratum !== 'ma-2023-2025' || rowTypeOf(record) !== 'mental-health');
  const options: MatchOptions = { sameTime: stratum === 'su-mh', severalOfB: stratum === 'medicare' };
  return new Set(matchRecords(as, bs, options).map(({ a, b }) => `${as[a]!.key} ${bs[b]!.key}`));
}

/**
 * Two rows of one list. Are they joined when the first is gone from the next release and all its neighbors are still there?
 * `blind`: and when the second was not there before either, so that neither has its own row to go to.
 */
function joinsAcross({ a, b }: Pair, blind = false): boolean {
  const su = all('samhsa-directory');
  const [one, two] = [a, b].map((key) => lists.get('samhsa-directory')!.get(key)!);
  const near = su.filter(
    ({ state, zip, city }) =>
      state === one!.state &&
      (zip === one!.zip || zip === two!.zip || city === one!.city || city === two!.city),
  );
  const before = blind ? near.filter(({ key }) => key !== b) : near;
  const next = near.filter(({ key }) => key !== a);
  return matchRecords(before, next).some((match) => before[match.a]!.key === a && next[match.b]!.key === b);
}

interface Tally {
  hits: number;
  falls: number;
  misses: number;
  apart: number;
  unsure: number;
}
const found = new Map(
  Object.keys(LISTS).map((stratum) => [
    stratum,
    stratum === 'hard-negatives' ? new Set<string>() : joined(stratum),
  ]),
);
const isJoined = (pair: Pair) =>
  pair.stratum === 'hard-negatives' ? joinsAcross(pair) : found.get(pair.stratum)!.has(`${pair.a} ${pair.b}`);
const answers = pairs.map((pair) => ({ ...pair, joined: isJoined(pair) }));

function tally(of: readonly (typeof answers)[number][]): Tally {
  const count = (test: (answer: (typeof answers)[number]) => boolean) => of.filter(test).length;
  return {
    hits: count(({ same, joined }) => same === true && joined),
    falls: count(({ same, joined }) => same === false && joined),
    misses: count(({ same, joined }) => same === true && !joined),
    apart: count(({ same, joined }) => same === false && !joined),
    unsure: count(({ same }) => same === undefined),
  };
}
const precision = ({ hits, falls }: Tally) => hits / (hits + falls);
const recall = ({ hits, misses }: Tally) => hits / (hits + misses);

const shown = (ratio: number) => (Number.isNaN(ratio) ? '–' : ratio.toFixed(3));
const line = (title: string, t: Tally) =>
  `| ${title} | ${t.hits + t.misses} | ${t.falls + t.apart} | ${t.falls} | ${t.misses} | ${shown(precision(t))} | ${shown(recall(t))} |`;
const table = [
  '| pairs | same | different | joined wrongly | missed | precision | recall |',
  '|---|---|---|---|---|---|---|',
  ...Object.keys(LISTS).map((stratum) =>
    line(TITLES[stratum]!, tally(answers.filter((answer) => answer.stratum === stratum))),
  ),
  line('**all**', tally(answers)),
  ...['first', 'near', 'fresh', 'weak'].map((set) =>
    line(TITLES[set]!, tally(answers.filter((answer) => answer.set === set))),
  ),
];

const document = readFileSync(join(import.meta.dirname, '../../MATCHING.md'), 'utf8');

test('precision is at least 0.99 and recall at least 0.95 on the labelled pairs', () => {
  const whole = tally(answers);
  expect(whole.hits + whole.misses + whole.falls + whole.apart).toBeGreaterThanOrEqual(300);
  expect(precision(whole)).toBeGreaterThanOrEqual(0.99);
  expect(recall(whole)).toBeGreaterThanOrEqual(0.95);
  const fresh = tally(answers.filter(({ set }) => set === 'fresh'));
  expect(precision(fresh)).toBeGreaterThanOrEqual(0.99);
  expect(recall(fresh)).toBeGreaterThanOrEqual(0.95);
});

test('what the document says is what a run gives', () => {
  expect(document).toContain(table.join('\n'));
  const wrong = answers
    .filter(({ same, joined }) => same !== undefined && same !== joined)
    .map(({ no }) => no);
  const told = [...document.matchAll(/^\| (\d+) \|/gm)].map(([, no]) => Number(no));
  expect(wrong).toEqual(told);
});

test('the document tells how many hard negatives a list that lost both rows would join', () => {
  const hard = pairs.filter(({ stratum, same }) => stratum === 'hard-negatives' && same === false);
  const joins = hard.filter((pair) => joinsAcross(pair, true)).length;
  expect(document).toContain(`${joins} of the ${hard.length} hard negatives`);
});

test('every pair carries the evidence that was seen, and a place for a second reader', () => {
  expect(new Set(rows.map((row) => row['no'])).size).toBe(rows.length);
  for (const row of rows) {
    expect(row['evidence'], row['no']).not.toBe('');
    expect(['same', 'different', 'unsure'], row['no']).toContain(row['label']);
    expect(['', 'same', 'different', 'unsure'], row['no']).toContain(row['second']);
  }
});
