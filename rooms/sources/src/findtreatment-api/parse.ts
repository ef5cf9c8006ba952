import type { Rejected, Source, SourceRecord } from '@waymark/directory';
import type { LabelCodes } from '../code-books/label-codes.ts';
import { createRowReport } from '../fields/row-report.ts';
import { createTally, type Tally } from '../fields/tally.ts';
import { tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';
import type { Harvest } from '../source-module.ts';
import type { AnswerPage } from './answer.ts';
import { readSiteRow } from './site.ts';

export interface Answers {
  readonly pages: AsyncIterable<AnswerPage> | Iterable<AnswerPage>;
  readonly where: string;
  readonly labels: LabelCodes;
  readonly gazetteer: Gazetteer;
  /** True when the question left out no program. */
  readonly isWholeNation: boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Ranges of the rows that never came: "31 to 60". */
function missingRows(seen: ReadonlySet<number>, count: number): string[] {
  const ranges: string[] = [];
  for (let row = 1; row <= count; row++) {
    if (seen.has(row)) continue;
    const from = row;
    while (row < count && !seen.has(row + 1)) row++;
    ranges.push(from === row ? String(row) : `${from} to ${row}`);
  }
  return ranges;
}

/**
 * By what two rows can be told apart, wherever they stand in the answer. Of the services only their length counts: a list may
 * hold 23,000 rows, and rows alike in all else with services of equal length are one row that came twice.
 */
function identityOf(row: Row): string {
  const fields = Object.entries(row).filter(([field]) => field !== '_irow' && field !== 'miles');
  return JSON.stringify(
    fields.map(([field, value]) => (field === 'services' ? JSON.stringify(value)?.length : value)),
  );
}

function reportLabels(unmapped: Tally): Rejected[] {
  return unmapped.report(
    'services',
    (label, rows) =>
      `no code book has the label ${quote(label, 100)}: not stated (${rows}, this is the first)`,
  );
}

interface Counted {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly numbers: ReadonlySet<number>;
  readonly rows: number;
}

function reportGaps({ first, last, numbers, rows }: Counted, where: string): Rejected[] {
  const remarks: string[] = [];
  if (first !== undefined && last !== undefined && first !== last)
    remarks.push(`the list changed while it was read: it had ${first} rows at first and ${last} at the end`);
  const missing = missingRows(numbers, last ?? 0);
  // Without numbers of rows (older answers) only their count can be checked.
  if (numbers.size === 0 && last !== undefined && rows !== last)
    remarks.push(`${rows} rows came, the locator counts ${last}`);
  else if (missing.length > 0 && numbers.size > 0)
    remarks.push(
      `rows never came: ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' and more' : ''}`,
    );
  return remarks.map((reason) => ({
    key: where,
    field: '',
    reason: `${reason}: taken as it is, not as complete`,
    row: false,
  }));
}

/**
 * Turns the pages of the locator's JSON into records. Its labels become codes by way of the code books; the rows of one site
 * (SA, MH, OTP) stay records of their own. Complete for the states it names only when no row is missing.
 */
export async function parse(answers: Answers, source: Source): Promise<Harvest> {
  const { where, labels, gazetteer } = answers;
  const unmapped = createTally();
  const records: SourceRecord[] = [];
  const rejected: Rejected[] = [];
  const seen = new Map<string, string>();
  const numbers = new Set<number>();
  let rows = 0;
  let first: number | undefined;
  let last: number | undefined;
  for await (const page of answers.pages) {
    first ??= page.recordCount;
    last = page.recordCount;
    for (const value of page.rows) {
      rows++;
      const row = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Row;
      const number = Number(row['_irow'] ?? rows);
      const type = tidy(String(row['typeFacility'] ?? '')).toUpperCase();
      const key = `${Number.isSafeInteger(number) ? number : rows} ${/^[A-Z]{2,4}$/.test(type) ? type : '?'}`;
      const rowReport = createRowReport(key);
      if (row['_irow'] !== undefined && Number.isSafeInteger(number)) numbers.add(number);
      const identity = identityOf(row);
      const before = seen.get(identity);
      if (row !== value)
        rowReport.rejectRow('', `expected a row, got ${quote(JSON.stringify(value) ?? 'nothing')}`);
      else if (before !== undefined) rowReport.rejectRow('', `the row came before, as ${before}`);
      else {
        seen.set(identity, key);
        const context = {
          source: source.id,
          labels,
          gazetteer,
          unmapped: (label: string, at: string) => unmapped.add(label, at),
        };
        const record = readSiteRow(row, key, type, context, rowReport);
        if (record) records.push(record);
      }
      rejected.push(...rowReport.rejected);
    }
  }
  const gaps = reportGaps({ first, last, numbers, rows }, where);
  const isComplete = answers.isWholeNation && gaps.length === 0;
  return {
    source,
    rows,
    records,
    rejected: [...rejected, ...gaps, ...reportLabels(unmapped)],
    completeFor: isComplete ? [...new Set(records.map(({ state }) => state))].sort() : [],
  };
}
