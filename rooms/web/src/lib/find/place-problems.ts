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

/** Two numbers, as a device gives its position: nobody recognizes theirs. */
export function isPosition(text: string): boolean {
  return /^-?\d{1,3}\.\d+,-?\d{1,3}\.\d+$/.test(text);
}

/** Why a typed place was not found, beside the box it was typed in. */
export function placeProblemWords(
  problem: 'empty' | 'unknown' | 'ambiguous' | 'outside',
  got: string,
): string {
  if (problem === 'ambiguous') return m.find_problem_ambiguous({ got });
  if (problem === 'outside')
    return isPosition(got) ? m.find_position_outside() : m.find_problem_outside({ got });
  return m.find_problem_place({ got });
}
