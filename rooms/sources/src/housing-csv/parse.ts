import { type HomeRecord, nearest, type Rejected, type Source } from '@waymark/directory';
import { saysConfidential } from '../fields/confidential.ts';
import { createRowReport, createSilentReport } from '../fields/row-report.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { gatherSources } from '../operator-csv/sources.ts';
import { quote } from '../source-error.ts';
import type { NamedRows } from '../spreadsheet/named-rows.ts';
import { COLUMNS } from './columns.ts';
import { readHome } from './read-home.ts';

export interface HousingTable {
  readonly table: NamedRows;
  readonly where: string;
  readonly gazetteer: Gazetteer;
  /** ISO date, to notice dates that are still to come. */
  readonly today?: string;
}

/** What a file of recovery homes says. `rows` = records + rejected whole rows. */
export interface HousingHarvest {
  readonly sources: readonly Source[];
  readonly rows: number;
  readonly records: readonly HomeRecord[];
  readonly rejected: readonly Rejected[];
}

/** Rows of one name and town are one home unless their streets and numbers differ. */
function isOneHome(a: HomeRecord, b: HomeRecord): boolean {
  const named = ({ name, city, state }: HomeRecord) => `${name}\n${city}\n${state}`.toLowerCase();
  const plain = (street = '') => street.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  if (named(a) !== named(b)) return false;
  if (a.street === undefined || b.street === undefined || plain(a.street) === plain(b.street)) return true;
  return a.phones.some(({ number }) => b.phones.some((other) => other.number === number));
}

/** Reads recovery homes. One row that cannot be used loses no other; of two rows about one home the first counts. */
export async function parse({ table, where, gazetteer, today }: HousingTable): Promise<HousingHarvest> {
  const sources = gatherSources(today);
  const read: { readonly record: HomeRecord; readonly line: number }[] = [];
  const rejected: Rejected[] = [];
  const seen = new Map<string, number>();
  let rows = 0;
  for await (const row of table.rows) {
    rows++;
    const key = `line ${row.number}`;
    const rowReport = saysConfidential(row, COLUMNS) ? createSilentReport(key) : createRowReport(key);
    const named = row.misfit === undefined ? sources.of(row, rowReport.report) : undefined;
    if (row.misfit !== undefined) rowReport.rejectRow('', row.misfit);
    else if (!named || 'reason' in named) rowReport.rejectRow(named?.field ?? '', named?.reason ?? '');
    else {
      const record = readHome(row, named, gazetteer, rowReport);
      const about =
        record &&
        [record.confidential, record.name, record.city, record.state, record.phones[0]?.number]
          .join('\n')
          .toLowerCase();
      const before = about === undefined ? undefined : seen.get(about);
      if (before !== undefined)
        rowReport.rejectRow('', `line ${before} is about the same home, and the first counts`);
      else if (record && about !== undefined) {
        seen.set(about, row.number);
        read.push({ record, line: row.number });
      }
    }
    rejected.push(...rowReport.rejected);
  }
  const hidden = read.flatMap(({ record }) => (record.confidential ? [record] : []));
  const records = read.flatMap(({ record, line }) => {
    if (record.confidential || !hidden.some((each) => isOneHome(each, record))) return [record];
    const rowReport = createRowReport(`line ${line}`);
    rowReport.rejectRow('confidential', 'another row calls this home confidential, and that one counts');
    rejected.push(...rowReport.rejected);
    return [];
  });
  const used = new Set(records.map(({ stated }) => stated.source));
  const unknown = [...new Set(table.columns)].filter((column) => !COLUMNS.includes(column));
  return {
    sources: sources.all().filter(({ id }) => used.has(id)),
    rows,
    records,
    rejected: [
      ...rejected,
      ...unknown.map((column) => ({
        key: where,
        field: column,
        reason: `${quote(column)} is not a column of this format: not read (the nearest is ${nearest(column, COLUMNS)})`,
        row: false,
      })),
    ],
  };
}
