import { type Pack, search } from '@waymark/directory';
import type { Section } from './line.ts';
import type { QuestionClass } from './questions.ts';
import { timeRounds } from './rounds.ts';

const rounds = 25;

/** The five query classes against their budgets. */
export const measureClasses = (
  pack: Pack,
  classes: readonly QuestionClass[],
  tell: (label: string) => void,
): Section => {
  const lines = classes.flatMap(({ title, budget, questions }) => {
    tell(title);
    const { p50, p99, p50OfRounds } = timeRounds(questions, (query) => search(pack, query), {
      rounds,
      warmUps: 5,
    });
    const [low, high] = p50OfRounds.map((ms) => ms.toFixed(3));
    return [
      {
        what: `${title}: p50`,
        got: p50,
        unit: 'ms',
        most: budget.p50,
        note: `${low} to ${high} by round`,
      } as const,
      { what: `${title}: p99`, got: p99, unit: 'ms', most: budget.p99 } as const,
    ];
  });
  return {
    title: `Search: ${pack.rows.toLocaleString('en-US')} listings, ${classes[0]?.questions.length} questions a class, all counts and top 25 included`,
    lines,
    notes: [
      `Each question is answered in ${rounds} rounds and counts by its median; the range is the p50 of single rounds.`,
      'Questions with fewer than 5 results are answered with relaxations and the nearest beyond, in every class.',
    ],
  };
};
