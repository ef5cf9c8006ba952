import {
  FLAG_QUESTIONS,
  GRADE_WORDS,
  type Language,
  LOG_DANGERS,
  SYMPTOM_IDS,
  SYMPTOMS,
} from '@waymark/care';
import type { DiaryEntry } from './entry.ts';

/** What heads the columns that the log adds to the symptoms and the danger signs. */
export interface CsvHeadings {
  readonly time: string;
  readonly zone: string;
  readonly note: string;
  readonly yes: string;
}

/** The log as a table that any spreadsheet opens: a row an entry, in the order in which they were written. */
export function asCsv(entries: readonly DiaryEntry[], language: Language, headings: CsvHeadings): string {
  const head = [
    headings.time,
    headings.zone,
    ...SYMPTOM_IDS.map((id) => SYMPTOMS[id][language]),
    ...LOG_DANGERS.map((id) => FLAG_QUESTIONS[id][language]),
    headings.note,
  ];
  const rows = entries.map(({ local, offsetMinutes, grades, dangers = {}, note = '' }) => [
    local.replace('T', ' '),
    String(offsetMinutes / 60),
    ...SYMPTOM_IDS.map((id) => {
      const grade = grades[id];
      return grade === undefined ? '' : GRADE_WORDS[grade][language];
    }),
    ...LOG_DANGERS.map((id) => (dangers[id] === 'yes' ? headings.yes : '')),
    note,
  ]);
  // The mark at the start tells a spreadsheet that the letters are UTF-8.
  return `\uFEFF${[head, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet: the apostrophe keeps it text. */
function quote(cell: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(cell);
  const text = /^[=+\-@\t\r]/.test(cell) && !isNumber ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
