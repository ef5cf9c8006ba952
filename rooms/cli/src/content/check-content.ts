import type { Arguments } from '../arguments.ts';
import type { Console } from '../console.ts';
import { Failure, usage } from '../failure.ts';
import { readHelplineAge, summarizeHelplines } from '../quality/old-helplines.ts';
import { printContent } from './print-content.ts';
import { readGuide } from './read-guide.ts';
import { reviewContent } from './review-content.ts';

const readDay = (text: string | undefined): string => {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  const start = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (start && !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text)) return text;
  throw usage(`--now is "${text.slice(0, 40)}", expected a day such as 2026-12-31.`);
};

/** `waymark check --content`: what of the words is past its day, soon to be, unread, or for other eyes. */
export const checkContent = (given: Arguments, console: Console): void => {
  for (const flag of ['pack', 'html'])
    if (given.has(flag)) throw usage(`--${flag} is about the data and does not go with --content.`);
  const today = readDay(given.one('now'));
  const helplineDays = readHelplineAge(given.one('helplines'));
  const review = reviewContent(readGuide(), today, helplineDays);
  if (given.has('json')) console.say(JSON.stringify(review, null, 1));
  else {
    console.say(`The words as of ${today}`);
    for (const line of [...printContent(review), '', ...summarizeHelplines(today, helplineDays)])
      console.say(line);
  }
  if (review.ok) return;
  const past = [...review.pages, ...review.facts].filter(({ state }) => state === 'expired').length;
  throw new Failure(
    `${past} pages and facts are past their review day, ${review.problems.length} problems in the guide. Read the sources again, then move the dates.`,
  );
};
