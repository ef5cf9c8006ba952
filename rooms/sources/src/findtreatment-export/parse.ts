import type { Rejected, Source, SourceRecord } from '@waymark/directory';
import type { CodeBook, Questionnaire } from '../code-books/code-book.ts';
import { createRowReport } from '../fields/row-report.ts';
import { readSite } from '../fields/site.ts';
import { createTally, type Tally } from '../fields/tally.ts';
import { tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { list, quote, SourceError } from '../source-error.ts';
import type { Harvest } from '../source-module.ts';
import type { NamedRow, NamedRows } from '../spreadsheet/named-rows.ts';
import { type CodeColumn, codesAsked, findCodeColumns, statedCode } from './code-columns.ts';
import { PHONE_COLUMNS, SITE_FIELDS } from './columns.ts';

export interface ExportTable {
  readonly table: NamedRows;
  readonly where: string;
  readonly books: readonly CodeBook[];
  readonly gazetteer: Gazetteer;
  readonly completeFor: readonly string[];
}

const QUESTIONNAIRES: ReadonlyMap<string, Questionnaire> = new Map([
  ['SU', 'SU'],
  ['SA', 'SU'],
  ['OTP', 'SU'],
  ['MH', 'MH'],
]);

const YES = new Set(['1', 'TRUE']);
const BLANK = new Set(['', '0', 'FALSE']);

interface Ticks {
  readonly odd: Tally;
  readonly unknown: Map<string, number>;
}

function readTicks(
  row: NamedRow,
  columns: readonly CodeColumn[],
  questionnaire: Questionnaire | undefined,
  key: string,
  { odd, unknown }: Ticks,
) {
  const yes: string[] = [];
  for (const { column, code, isKnown } of columns) {
    const text = tidy(row.cell(column)).toUpperCase();
    if (BLANK.has(text)) continue;
    if (!YES.has(text)) {
      odd.add(column, key);
      continue;
    }
    yes.push(statedCode(code, questionnaire));
    if (!isKnown) unknown.set(column, (unknown.get(column) ?? 0) + 1);
  }
  return yes;
}

function readRow(
  row: NamedRow,
  columns: readonly CodeColumn[],
  { gazetteer }: ExportTable,
  source: Source,
  ticks: Ticks,
): { readonly record?: SourceRecord; readonly rejected: readonly Rejected[] } {
  const type = tidy(row.cell('type_facility')).toUpperCase();
  const questionnaire = QUESTIONNAIRES.get(type);
  const key = `${row.number} ${questionnaire === undefined ? '?' : type}`;
  const rowReport = createRowReport(key);
  const { rejected, report } = rowReport;
  if (row.misfit !== undefined) {
    rowReport.rejectRow('', row.misfit);
    return { rejected };
  }
  if (questionnaire === undefined)
    report('type_facility', `${quote(type)} is not SU or MH: kept as a site of unknown type`);
  const site = readSite(
    {
      key,
      name: row.cell('name1'),
      otherName: row.cell('name2'),
      street: row.cell('street1'),
      unit: row.cell('street2'),
      city: row.cell('city'),
      state: row.cell('state'),
      zip: row.cell('zip'),
      county: row.cell('county'),
      position: { lat: row.cell('latitude'), lng: row.cell('longitude'), precision: 'address' },
      phones: PHONE_COLUMNS.map(([column, purpose]) => ({ field: column, purpose, text: row.cell(column) })),
      website: row.cell('website'),
    },
    { fields: SITE_FIELDS, gazetteer },
    rowReport,
  );
  if (!site) return { rejected };
  const yes = readTicks(row, columns, questionnaire, key, ticks);
  if (yes.length === 0) report('', 'no service code is ticked');
  return { record: { ...site, stated: { source: source.id, yes, no: [] } }, rejected };
}

function reportColumns(
  columns: readonly CodeColumn[],
  others: readonly string[],
  where: string,
  { odd, unknown }: Ticks,
): Rejected[] {
  return [
    ...columns
      .filter(({ isKnown }) => !isKnown)
      .map(({ column, code }) => ({
        key: where,
        field: column,
        reason: `the column ${quote(column)} is in no code book: kept as the code ${code} (rows that tick it: ${unknown.get(column) ?? 0})`,
        row: false,
      })),
    ...[...new Set(others)].map((column) => ({
      key: where,
      field: column,
      reason:
        column === ''
          ? 'there are columns without a name: not read'
          : `the column ${quote(column)} is not known: not read`,
      row: false,
    })),
    ...odd.report(
      '',
      (column, rows) =>
        `the column ${quote(column)} holds something other than 0 and 1 (${rows}): not stated there`,
    ),
  ];
}

/**
 * Turns the wide file, one 0/1 column a code, into records. The substance use and the mental health row of a site stay two
 * records (the key ends in the type); a column without a 1 was asked and not ticked, which is told by `codesCoveredOf` and is no "no".
 */
export async function parse(file: ExportTable, source: Source): Promise<Harvest> {
  const { table, where, books, completeFor } = file;
  const { codes: columns, others } = findCodeColumns(table.columns, books);
  if (!columns.some(({ isKnown }) => isKnown)) {
    throw new SourceError(
      'missing-column',
      `${where} has no column named by a service code, such as sa or otp. It names: ${list(table.columns, 20)}. Check that it is the right file.`,
    );
  }
  const ticks: Ticks = { odd: createTally(), unknown: new Map() };
  const records: SourceRecord[] = [];
  const rejected: Rejected[] = [];
  let rows = 0;
  for await (const row of table.rows) {
    rows++;
    const reading = readRow(row, columns, file, source, ticks);
    if (reading.record) records.push(reading.record);
    rejected.push(...reading.rejected);
  }
  const states = new Set(records.map(({ state }) => state));
  const absent = completeFor.filter((state) => !states.has(state));
  const asked = { SU: codesAsked(columns, 'SU'), MH: codesAsked(columns, 'MH') };
  return {
    source,
    rows,
    records,
    rejected: [
      ...rejected,
      ...reportColumns(columns, others, where, ticks),
      ...absent.map((state) => ({
        key: where,
        field: 'state',
        reason: `no row is in ${state}, so the file is not taken for a complete list of it`,
        row: false,
      })),
    ],
    completeFor: completeFor.filter((state) => states.has(state)),
    codesCovered: [...new Set([...asked.SU, ...asked.MH])],
    codesCoveredOf({ key }) {
      const questionnaire = QUESTIONNAIRES.get(key.slice(key.indexOf(' ') + 1));
      return questionnaire === undefined ? [] : asked[questionnaire];
    },
  };
}
