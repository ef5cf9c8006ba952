import { type HomeRecord, nearest, type Rejected, type Source } from '@waymark/directory';
import { createRowReport } from '../fields/row-report.ts';
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

/** Reads recovery homes. One row that cannot be used loses no other; of two rows about one home the first counts. */
export async function parse({ table, where, gazetteer, today }: HousingTable): Promise<HousingHarvest> {
  const sources = gatherSources(today);
  const records: HomeRecord[] = [];
  const rejected: Rejected[] = [];
  const seen = new Map<string, number>();
  let rows = 0;
  for await (const row of table.rows) {
    rows++;
    const rowReport = createRowReport(`line ${row.number}`);
    const named = row.misfit === undefined ? sources.of(row, rowReport.report) : undefined;
    if (row.misfit !== undefined) rowReport.rejectRow('', row.misfit);
    else if (!named || 'reason' in named) rowReport.rejectRow(named?.field ?? '', named?.reason ?? '');
    else {
      const record = readHome(row, named, gazetteer, rowReport);
      const about =
        record && [record.name, record.city, record.state, record.phones[0]?.number].join('\n').toLowerCase();
      const before = about === undefined ? undefined : seen.get(about);
      if (before !== undefined)
        rowReport.rejectRow('', `line ${before} is about the same home, and the first counts`);
      else if (record && about !== undefined) {
        seen.set(about, row.number);
        records.push(record);
      }
    }
    rejected.push(...rowReport.rejected);
  }
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
