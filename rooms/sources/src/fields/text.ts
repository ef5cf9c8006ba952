import { quote } from '../source-error.ts';
import type { Report } from './row-report.ts';
import { isCellError, isFormula, tidy } from './tidy.ts';

// The published columns are at most 100 characters wide.
const LONGEST_TEXT = 200;

/** Text fit to be shown: tidied, at most 200 characters; errors and formulas of a spreadsheet are left out. All that is changed is told. */
export function readText(raw: string, field: string, report: Report): string {
  const text = tidy(raw);
  if (isCellError(text)) {
    report(field, `${quote(text)} is an error of the spreadsheet, not a value: left out`);
    return '';
  }
  if (isFormula(text)) {
    report(field, `${quote(text)} is a formula, not a value: left out and never run`);
    return '';
  }
  if (text.length <= LONGEST_TEXT) return text;
  report(field, `${quote(text)} has ${text.length} characters: cut after ${LONGEST_TEXT}`);
  return tidy(text.slice(0, LONGEST_TEXT));
}
