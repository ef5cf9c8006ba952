import { MEDICINE_TRUTH_CODES, OPIOID_TREATMENT_CODES } from '../opioid-codes.ts';
import { anyOf, type Column } from './concept-columns.ts';

/**
 * Where a listing stands on medicine for opioid use disorder, best first: states methadone or
 * buprenorphine or is an OTP; takes people whose medicine is prescribed elsewhere; says nothing;
 * says it uses none. A listing whose codes contradict each other keeps its positive place.
 */
export const STANDING = { states: 0, accepts: 1, silent: 2, none: 3 } as const;

export interface MedicineStanding {
  /** One of `STANDING`, by row. */
  readonly standing: Uint8Array;
  /**
   * Rows with a code against medicine or opioid treatment beside one for it, or that serve only alcohol and only
   * opioids at once, or where some source denies every
   * code that makes the row's standing (`MEDICINE_TRUTH_CODES`, or without them the other treatment codes):
   * "sources disagree: ask". One code that nobody denies is enough to agree on.
   */
  readonly disagrees: Uint32Array;
  /** Rows that say they do not treat opioid use disorder, or only alcohol, and state nothing to the contrary. */
  readonly hidden: Uint32Array;
}

/** Standing, contradictions and rows kept out unless asked for, from the source codes. */
export function deriveMedicineStanding(column: Column, denied: Column, rows: number): MedicineStanding {
  const words = Math.ceil(rows / 32);
  const states = anyOf(MEDICINE_TRUTH_CODES, column, words);
  const treats = anyOf(OPIOID_TREATMENT_CODES, column, words);
  const accepts = anyOf(['MOA'], column, words);
  const against = anyOf(['NMOA', 'NOOP'], column, words);
  const elsewhere = anyOf(['NOOP', 'AUDO'], column, words);
  const nonetheless = anyOf([...OPIOID_TREATMENT_CODES, 'OUDO'], column, words);
  const onlyAlcohol = anyOf(['AUDO'], column, words);
  const onlyOpioids = anyOf(['OUDO'], column, words);
  const disagrees = against.map((bits, w) => (bits & treats[w]!) | (onlyAlcohol[w]! & onlyOpioids[w]!));
  const truth = agreedOf(MEDICINE_TRUTH_CODES, column, denied, words);
  const treatment = agreedOf(OPIOID_TREATMENT_CODES, column, denied, words);
  for (let w = 0; w < words; w++) {
    const leads = states[w]!;
    disagrees[w]! |= (leads & ~truth[w]!) | (treats[w]! & ~leads & ~treatment[w]!);
  }
  const standing = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const has = (bits: Uint32Array) => (bits[row >>> 5]! >>> (row & 31)) & 1;
    if (has(states)) standing[row] = STANDING.states;
    else if (has(accepts)) standing[row] = STANDING.accepts;
    else if (has(against) && !has(treats)) standing[row] = STANDING.none;
    else standing[row] = STANDING.silent;
  }
  return {
    standing,
    disagrees,
    hidden: elsewhere.map((bits, w) => bits & ~nonetheless[w]!),
  };
}

/** The rows that state one of `codes` with no source denying that code. */
function agreedOf(codes: readonly string[], column: Column, denied: Column, words: number): Uint32Array {
  const rows = new Uint32Array(words);
  for (const code of codes) {
    const stated = column(code);
    const not = denied(code);
    if (stated) for (let w = 0; w < words; w++) rows[w]! |= stated[w]! & ~(not?.[w] ?? 0);
  }
  return rows;
}
