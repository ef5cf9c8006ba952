import type { Result } from '../result.ts';
import { BODY_SIGNS, SIGN_IDS, type SignId } from './signs.ts';

export type SignAnswer = 'yes' | 'no' | 'unsure';
export type Band = 'below' | 'mild' | 'moderate' | 'severe';

export interface SelfCheckAnswers {
  /** The gate question; `undefined` while it is not answered. */
  readonly rxOnly?: boolean | undefined;
  readonly signs: Readonly<Partial<Record<SignId, SignAnswer>>>;
}

export interface Score {
  /** How many signs were answered yes. */
  readonly min: number;
  /** How many it would be if every "not sure" were a yes. */
  readonly max: number;
  /** How many signs count for this person: 11, or 9 where only prescribed opioids are taken. */
  readonly of: number;
  readonly bandMin: Band;
  readonly bandMax: Band;
  /** True when "not sure" leaves the count open. */
  readonly range: boolean;
  readonly rxOnly: boolean;
}

/** Half-answered: nothing is lost, and what is missing is named in the order it is asked. */
export interface SelfCheckProblem {
  readonly kind: 'incomplete' | 'not-an-answer';
  readonly missing: readonly ('rx-only' | SignId)[];
  /** Answers that are none of yes, no, unsure, or that belong to no sign. */
  readonly strange: readonly string[];
}

const ANSWERS: readonly unknown[] = ['yes', 'no', 'unsure'];

/** The band of a number of signs: 0-1 below, 2-3 mild, 4-5 moderate, 6 or more severe (DSM-5-TR). */
export function bandOf(signs: number): Band {
  return signs >= 6 ? 'severe' : signs >= 4 ? 'moderate' : signs >= 2 ? 'mild' : 'below';
}

/** The count and the bands of a complete self-check, or what is missing from it. Not a diagnosis. */
export function scoreSelfCheck(answers: SelfCheckAnswers): Result<Score, SelfCheckProblem> {
  const { rxOnly, signs } = answers;
  const missing = [
    ...(typeof rxOnly === 'boolean' ? [] : (['rx-only'] as const)),
    ...SIGN_IDS.filter((id) => signs[id] === undefined),
  ];
  const strange = Object.entries(signs)
    .filter(([id, answer]) => !isSign(id) || (answer !== undefined && !ANSWERS.includes(answer)))
    .map(([id]) => id);
  if (strange.length > 0) return { ok: false, problem: { kind: 'not-an-answer', missing, strange } };
  if (missing.length > 0 || rxOnly === undefined) {
    return { ok: false, problem: { kind: 'incomplete', missing, strange } };
  }
  const counted = SIGN_IDS.filter((id) => !(rxOnly && BODY_SIGNS.includes(id)));
  const min = counted.filter((id) => signs[id] === 'yes').length;
  const max = min + counted.filter((id) => signs[id] === 'unsure').length;
  return {
    ok: true,
    value: {
      min,
      max,
      of: counted.length,
      bandMin: bandOf(min),
      bandMax: bandOf(max),
      range: min !== max,
      rxOnly,
    },
  };
}

function isSign(id: string): id is SignId {
  return (SIGN_IDS as readonly string[]).includes(id);
}
