import { nearest, type Rejected, type Source, type SourceRecord } from '@waymark/directory';
import { saysConfidential } from '../fields/confidential.ts';
import { createRowReport, createSilentReport } from '../fields/row-report.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';
import type { Harvest, License } from '../source-module.ts';
import type { NamedRows } from '../spreadsheet/named-rows.ts';
import type { OperatorAction } from './action.ts';
import { COLUMNS } from './columns.ts';
import { source } from './source.ts';
import { gatherSources } from './sources.ts';
import { takeRow } from './take-row.ts';

export interface OperatorTable {
  readonly table: NamedRows;
  readonly where: string;
  readonly gazetteer: Gazetteer;
  /** ISO date, to notice dates that are still to come. */
  readonly today?: string;
}

/** What an operator's file says. `rows` = records + actions + rejected whole rows. */
export interface OperatorHarvest extends Harvest {
  /** Every source that a record or an action names; `source` is the newest of them. */
  readonly sources: readonly Source[];
  readonly actions: readonly OperatorAction[];
  /** Lines that mark a listing confidential, or may do so, and could not be used: until they are mended it stays as it is. */
  readonly unmarked: readonly number[];
}

interface Added {
  readonly record: SourceRecord;
  readonly about: string;
  readonly line: number;
}

function reportColumns({ table, where }: OperatorTable): Rejected[] {
  return [...new Set(table.columns)]
    .filter((column) => !COLUMNS.includes(column))
    .map((column) => ({
      key: where,
      field: column,
      reason:
        column === ''
          ? 'there are columns without a name: not read'
          : `${quote(column)} is not a column of this format: not read (the nearest is ${nearest(
              column,
              COLUMNS.map((each) => each.replaceAll('_', '-')),
            ).replaceAll('-', '_')})`,
      row: false,
    }));
}

/** Reads an operator's own programs. One row that cannot be used loses no other; of two rows about one listing the first counts. */
export async function parse(file: OperatorTable): Promise<OperatorHarvest> {
  const { table, gazetteer, today } = file;
  const sources = gatherSources(today);
  const added: Added[] = [];
  const licenses: License[] = [];
  const actions: OperatorAction[] = [];
  const rejected: Rejected[] = [];
  const seen = new Map<string, number>();
  const unmarked: number[] = [];
  let rows = 0;
  for await (const row of table.rows) {
    rows++;
    const confidential = saysConfidential(row, COLUMNS);
    const key = `line ${row.number}`;
    const rowReport = confidential ? createSilentReport(key) : createRowReport(key);
    const taken = takeRow(row, sources, gazetteer, rowReport);
    if (confidential && !taken) unmarked.push(row.number);
    // Whatever another row says of a place, the one that calls it confidential counts.
    const about = taken && `${confidential ? 'confidential ' : ''}${taken.about}`;
    const before = about === undefined ? undefined : seen.get(about);
    if (before !== undefined)
      rowReport.rejectRow('', `line ${before} is about the same listing, and the first counts`);
    else if (taken) {
      seen.set(about!, row.number);
      if (taken.record) added.push({ record: taken.record, about: taken.about, line: row.number });
      if (taken.license) licenses.push(taken.license);
      if (taken.action) actions.push(taken.action);
    }
    rejected.push(...rowReport.rejected);
  }

  const records = added.flatMap((each) => {
    if (!each.record.confidential && seen.has(`confidential ${each.about}`)) {
      const rowReport = createSilentReport(`line ${each.line}`);
      rowReport.rejectRow('confidential', 'the row is about a place that another row calls confidential');
      rejected.push(...rowReport.rejected);
      return [];
    }
    return [each.record];
  });
  const used = new Set([
    ...records.map(({ stated }) => stated.source),
    ...actions.map(({ source }) => source),
  ]);
  const kept = sources.all().filter(({ id }) => used.has(id));
  const newest = kept.reduce((best, each) => (each.asOf > best.asOf ? each : best), kept[0] ?? source);
  return {
    source: newest,
    sources: kept,
    rows,
    records,
    actions,
    unmarked,
    licenses,
    rejected: [...rejected, ...reportColumns(file)],
  };
}
