import { dayNumber } from './iso-date.ts';
import { type Problem, problemsIn, type Result } from './problem.ts';

/**
 * How a document was read. `primary`: the document itself, or its publisher's own page or abstract. `mirror`: a copy
 * kept by someone else. `secondary`: someone else's report of it, so the primary should be found and read.
 */
export type HowRead = 'primary' | 'mirror' | 'secondary';

export interface Source {
  /** Who issued the document that was read; for a report of another document, who reported. */
  readonly organization: string;
  readonly title: string;
  /** `undefined` where the page carried none. */
  readonly year: number | undefined;
  /** Where it was read, without the protocol; not always a link. */
  readonly address: string;
  readonly read: HowRead;
  /** ISO day on which it was read. */
  readonly seenOn: string;
  /** ISO day after which what it says may no longer hold; a page that cites it is to be reviewed by then. */
  readonly holdsUntil?: string;
}

export type Sources = Readonly<Record<string, Source>>;

const FILE = 'sources.json';
const LARGEST = 200_000;
const MOST = 500;
const READ: readonly unknown[] = ['primary', 'mirror', 'secondary'] satisfies readonly HowRead[];
const KEYS = ['organization', 'title', 'year', 'address', 'read', 'seenOn', 'holdsUntil'];

/** Reads the registry, a JSON object of id and source. Never throws, whatever the text. */
export function readSources(text: string): Result<Sources> {
  const problems = problemsIn(FILE);
  const sources: Record<string, Source> = Object.create(null);
  for (const [id, row] of entriesOf(text, problems.add)) {
    const before = problems.found.length;
    checkRow(id, row, (got, expected) => problems.add('source-registry', 0, `${id}: ${got}`, expected));
    if (problems.found.length === before) {
      const { year, ...rest } = row as Source & { readonly year: number | null };
      sources[id] = { ...rest, year: year ?? undefined };
    }
  }
  return problems.found.length > 0 ? { ok: false, problems: problems.found } : { ok: true, value: sources };
}

function entriesOf(
  text: string,
  add: (rule: Problem['rule'], line: number, got: string, expected: string) => void,
): readonly (readonly [string, unknown])[] {
  let value: unknown;
  try {
    value = text.length > LARGEST ? undefined : JSON.parse(text);
  } catch {
    value = undefined;
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length > 0 && entries.length <= MOST && !Array.isArray(value)) return entries;
  add('source-registry', 0, text.slice(0, 40), `a JSON object of 1 to ${MOST} sources by id`);
  return [];
}

function checkRow(id: string, row: unknown, add: (got: string, expected: string) => void): void {
  if (!/^S\d{1,4}[a-z]?$/.test(id)) add('this id', 'S, a number, and a letter if one is wanted');
  if (typeof row !== 'object' || row === null) {
    add('no object', 'a source');
    return;
  }
  const fields = row as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(fields)) if (!KEYS.includes(key)) add(key, `one of ${KEYS.join(', ')}`);
  for (const key of ['organization', 'title', 'address']) {
    const value = fields[key];
    if (typeof value !== 'string' || value.trim() === '' || value.length > 300)
      add(`${key} ${String(value)}`, `${key}: 1 to 300 characters`);
  }
  const year = fields['year'];
  if (year !== null && !(Number.isInteger(year) && Number(year) >= 1950 && Number(year) <= 2100))
    add(`year ${String(year)}`, 'a year, or null where the page carried none');
  if (!READ.includes(fields['read'])) add(`read ${String(fields['read'])}`, READ.join(' or '));
  const until = fields['holdsUntil'];
  if (until !== undefined && dayNumber(String(until)) === undefined)
    add(`holdsUntil ${String(until)}`, 'a day, YYYY-MM-DD, or nothing');
  if (dayNumber(String(fields['seenOn'])) === undefined)
    add(`seenOn ${String(fields['seenOn'])}`, 'a day, YYYY-MM-DD');
}
