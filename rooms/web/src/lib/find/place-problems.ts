import type { Place } from '@waymark/directory';
import { m } from '#words';

/** Places offered where one was not understood. */
export const mostMeant = 5;

/** A place that was not understood, for the box it belongs to. */
export interface MisreadPlace {
  readonly text: string;
  readonly error: string;
  readonly meant: readonly Place[];
}

/** Why a typed place was not found, beside the box it was typed in. */
export function placeProblemWords(
  problem: 'empty' | 'unknown' | 'ambiguous' | 'outside',
  got: string,
): string {
  if (problem === 'ambiguous') return m.find_problem_ambiguous({ got });
  if (problem === 'outside') return m.find_problem_outside({ got });
  return m.find_problem_place({ got });
}
