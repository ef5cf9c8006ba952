import { HELPLINE_NUMBERS, type OldHelpline, oldHelplines } from '@waymark/care';
import { usage } from '../failure.ts';

/** A quarter of a year: numbers of helplines move rarely, and a wrong one costs a life. */
export const helplineAgeDays = 90;

const REASONS: Readonly<Record<OldHelpline['why'], string>> = {
  'being-verified': 'never compared with a page',
  'review-passed': 'past its review day',
  old: 'not compared lately',
};

/** How many days a number may go unchecked, as the command line gives it. */
export function readHelplineAge(text: string | undefined): number {
  if (text === undefined) return helplineAgeDays;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw usage(`--helplines is "${text.slice(0, 40)}", expected a number of days from 0 to 9999.`);
}

/** What to say of the helplines: a warning for each number that somebody should compare again, or that none is old. */
export function summarizeHelplines(today: string, days: number): readonly string[] {
  const old = oldHelplines(today, days);
  const all = Object.keys(HELPLINE_NUMBERS).length;
  if (old.length === 0)
    return [`helplines: all ${all} numbers were compared with a page in the last ${days} days`];
  return [
    `helplines: compare ${old.length} of ${all} numbers again (rooms/care/src/helplines)`,
    ...old.map(
      ({ id, ageDays, why }) =>
        `helplines: ${id} ${HELPLINE_NUMBERS[id].shown}: ${REASONS[why]}, ${ageDays} days ago`,
    ),
  ];
}
