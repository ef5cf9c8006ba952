import type { Source, SourceRecord, Statement } from '../listing.ts';
import { chooseFields } from './choose-fields.ts';
import { type Asked, deniedCodes, joinStatements } from './contradictions.ts';
import { matchLists } from './match.ts';
import type { LeftOut, ListAccount, MergedRecord, Merging, Origin, SourceList } from './source-list.ts';
import { rowTypeOf, twinsWithin } from './twins.ts';

interface Row extends Origin, Asked {
  readonly record: SourceRecord;
  readonly asOf: string;
  readonly names: boolean;
}

/** The rows of a listing while they are being gathered, the row that made it one first. */
type Place = Row[];

/** The rows of one list that are one site: the row that names it first. */
type Site = readonly [Row, ...Row[]];

/** Lists this near in time are of one date: what differs between them did not move. */
const SAME_TIME_MONTHS = 3;
const NEVER_A_LISTING = 'mental-health';

/**
 * Joins what several lists say of the same places. Lists that add listings come first, oldest before newest, then those
 * that only add facts. Every row is accounted for in `lists`. The order of lists and rows makes no difference.
 */
export function mergeSources(lists: readonly SourceList[]): Merging {
  const order = lists.toSorted(
    (a, b) =>
      Number(a.role === 'facts-only') - Number(b.role === 'facts-only') ||
      compare(a.source.asOf, b.source.asOf) ||
      compare(a.source.id, b.source.id),
  );
  const places: Place[] = [];
  const accounts = order.map((list) => gather(places, list));
  const records = places.map((rows) => finish(rows, order));
  records.sort((a, b) => compareOrigins(a.from[0]!, b.from[0]!));
  return {
    records,
    lists: accounts.map((account) => ({
      ...account,
      closes: records.filter(({ absentFrom }) => absentFrom === account.source).length,
    })),
  };
}

/** Adds the rows of a list to the places they belong to, or as new places, and tells what became of each. */
function gather(places: Place[], list: SourceList): Omit<ListAccount, 'closes'> {
  const records = list.records.toSorted((a, b) => compareKeys(a.key, b.key));
  const sites = sitesOf(records, list);
  const faces = places.flatMap((rows, at) => rows.map((row) => ({ at, row })));
  const rows = sites.flatMap((site, at) => site.map((row) => ({ at, row })));
  const month = monthOf(list.source.asOf);
  const { matches, unclear } = matchLists(
    faces.map(({ row }) => row.record),
    rows.map(({ row }) => row.record),
    {
      placeOfA: faces.map(({ at }) => at),
      placeOfB: rows.map(({ at }) => at),
      ...(list.severalRowsPerPlace !== undefined && { severalOfB: list.severalRowsPerPlace }),
      sameTime: faces.some(({ row }) => Math.abs(monthOf(row.asOf) - month) <= SAME_TIME_MONTHS),
    },
  );
  const matchOf = new Map(matches.map((match) => [rows[match.b]!.at, match]));
  const isUnclear = new Set(unclear.map((b) => rows[b]!.at));
  const evidence: Record<string, number> = {};
  const leftOut: LeftOut[] = [];
  const counts = { matched: 0, added: 0, twins: 0 };
  for (const [at, [first, ...others]] of sites.entries()) {
    const match = matchOf.get(at);
    if (match) {
      evidence[match.evidence] = (evidence[match.evidence] ?? 0) + 1;
      places[faces[match.a]!.at]!.push({ ...first, evidence: match.explain }, ...others);
      counts.matched++;
      counts.twins += others.length;
    } else if (list.role === 'adds-listings' && first.type !== NEVER_A_LISTING) {
      places.push([first, ...others]);
      counts.added++;
      counts.twins += others.length;
    } else {
      const reason = reasonFor(list, isUnclear.has(at));
      for (const { key, record } of [first, ...others])
        leftOut.push({ key, name: record.confidential ? '' : record.name, reason });
    }
  }
  return { source: list.source.id, rows: records.length, ...counts, evidence, leftOut };
}

function reasonFor({ role }: SourceList, unclear: boolean): string {
  if (unclear) return 'it fits several listings alike: left out';
  if (role === 'facts-only') return 'no listing is this place, and the list only adds facts: left out';
  return 'no listing is this place, and a mental-health row adds none: left out';
}

/** Rows of a list by site: the same place under another survey joins the row that names it. */
function sitesOf(records: readonly SourceRecord[], list: SourceList): readonly Site[] {
  const { source, sources = [], role, typeOf = rowTypeOf, codesCovered = [] } = list;
  const known = new Map<string, Source>([...sources, source].map((each) => [each.id, each]));
  const row = (record: SourceRecord, evidence: string): Row => ({
    source: record.stated.source,
    key: record.key,
    evidence,
    record,
    asOf: (known.get(record.stated.source) ?? source).asOf,
    names: role === 'adds-listings',
    type: typeOf(record),
    asked: list.codesCoveredOf?.(record) ?? codesCovered,
  });
  const twins = Map.groupBy(twinsWithin(records, typeOf), ({ a }) => a);
  const joined = new Set([...twins.values()].flatMap((matches) => matches.map(({ b }) => b)));
  return records.flatMap((record, at): Site[] => {
    if (joined.has(at)) return [];
    const others = twins.get(at) ?? [];
    return [
      [
        row(record, 'no other listing is this place'),
        ...others.map(({ b, explain }) => row(records[b]!, `the same site in this list: ${explain}`)),
      ],
    ];
  });
}

function finish(place: Place, lists: readonly SourceList[]): MergedRecord {
  const [first] = place as [Row, ...Row[]];
  const rows = place
    .map((row, at) => ({ row, at }))
    .sort((a, b) => compare(a.row.asOf, b.row.asOf) || compare(a.row.source, b.row.source) || a.at - b.at)
    .map(({ row }) => row);
  const statements = [...Map.groupBy(rows, ({ source }) => source)].map(([source, own]): Statement => {
    const joined = joinStatements(
      source,
      own.map(({ record }) => record),
    );
    const denied = deniedCodes(
      own,
      rows.filter(({ asOf }) => asOf < own[0]!.asOf),
    );
    return { ...joined, no: [...new Set([...joined.no, ...denied])] };
  });
  const absentFrom = absence(rows, lists);
  // One list that says so is enough, and what the others print of the place counts for nothing then.
  const hidden = rows.filter(({ record }) => record.confidential);
  return {
    key: `${first.source} ${first.key}`,
    ...chooseFields(hidden.length > 0 ? hidden : rows),
    ...(hidden.length > 0 && { confidential: true }),
    statements,
    ...(absentFrom !== undefined && { absentFrom }),
    from: [first, ...rows.filter((row) => row !== first)].map(({ source, key, evidence, record }) => ({
      source,
      key,
      evidence,
      record,
    })),
  };
}

/** The newest list that is complete for the place's state, is newer than every row of it, and lacks it. */
function absence(rows: readonly Row[], lists: readonly SourceList[]): string | undefined {
  const { state } = rows[0]!.record;
  const newest = rows.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), '');
  return lists
    .filter(({ source, completeFor }) => completeFor?.includes(state) && source.asOf > newest)
    .toSorted((a, b) => compare(b.source.asOf, a.source.asOf))[0]?.source.id;
}

/** Months since the year 0 of an ISO date, with or without its day. */
function monthOf(date: string): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + Number(month ?? 1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Keys that begin with a row's number by that number, others by their letters. */
function compareKeys(a: string, b: string): number {
  const [one, two] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  return Number.isInteger(one) && Number.isInteger(two) && one !== two ? one - two : compare(a, b);
}

function compareOrigins(a: Origin, b: Origin): number {
  return compare(a.source, b.source) || compareKeys(a.key, b.key);
}
