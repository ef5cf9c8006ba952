import type { MeetingRecord, Rejected, Source } from '@waymark/directory';
import { createRowReport } from '../fields/row-report.ts';
import { createTally } from '../fields/tally.ts';
import { quote } from '../source-error.ts';
import type { GivenMeeting } from './given-meeting.ts';
import { type MeetingContext, readMeeting } from './read-meeting.ts';

/** What came of reading a feed. Every row is a record or more, or is among `rejected` with its reason. */
export interface MeetingHarvest {
  readonly source: Source;
  readonly rows: number;
  readonly records: readonly MeetingRecord[];
  readonly rejected: readonly Rejected[];
}

export type Row = Readonly<Record<string, unknown>>;

/** Text of a field; numbers count as text, and what is neither as nothing. */
export function textOf(row: Row, field: string): string {
  const value = row[field];
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** What a source makes of a row: the fields it found, or why it is of no use. */
export type RowReading =
  | { readonly ok: true; readonly value: GivenMeeting }
  | { readonly ok: false; readonly field: string; readonly problem: string };

/**
 * Reads the rows of one feed. A key that stands twice in a feed is kept once when the rows say the same, and gets a number
 * when they do not, so that no meeting is lost to another.
 */
export function parseFeed(
  rows: readonly unknown[],
  source: Source,
  context: MeetingContext,
  readRow: (row: Row, place: string) => RowReading,
): MeetingHarvest {
  const records: MeetingRecord[] = [];
  const rejected: Rejected[] = [];
  const seen = new Map<string, string[]>();
  const unknown = createTally();
  rows.forEach((row, i) => {
    const place = `${source.id} row ${i + 1}`;
    const report = createRowReport(place);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      report.rejectRow('', `it is ${quote(JSON.stringify(row) ?? 'nothing')}, expected an object`);
    } else {
      const reading = readRow(row as Row, place);
      if (!reading.ok) report.rejectRow(reading.field, reading.problem);
      else {
        for (const word of reading.value.codes.unknown) unknown.add(word, place);
        for (const record of readMeeting(reading.value, context, report)) {
          const { key, ...rest } = record;
          const same = JSON.stringify(rest);
          const others = seen.get(key) ?? [];
          if (others.includes(same))
            report.rejectRow('', `the same meeting, ${quote(key)}, stands in it already`);
          else {
            records.push(others.length === 0 ? record : { ...record, key: `${key}#${others.length + 1}` });
            seen.set(key, [...others, same]);
          }
        }
      }
    }
    rejected.push(...report.rejected);
  });
  return {
    source,
    rows: rows.length,
    records,
    rejected: [
      ...rejected,
      ...unknown.report(
        'types',
        (word, count) => `${quote(word)} (${count}) says nothing that is known: left out`,
      ),
    ],
  };
}
