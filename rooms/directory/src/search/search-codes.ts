import { GROUPS } from '../concept-table.ts';
import {
  MEDICINE_TRUTH_CODES,
  ONGOING_MEDICINE_CODES,
  OPIOID_TREATMENT_CODES,
  WITHDRAWAL_CARE_CODES,
} from '../opioid-codes.ts';

/** Codes that notes and orders read and no concept may name. */
const READ_BY_NOTES = [
  'AUDO',
  'CHLD',
  'YAD',
  'ADLT',
  'SNR',
  'DUO',
  'FEM',
  'MALE',
  'MOA',
  'NMOA',
  'NOOP',
  'OUDO',
  'SOTP',
  'VAMC',
];

/**
 * The codes that searching reads: those of every concept, and those of the notes and orders. A pack keeps their
 * columns in its search tier; what a program page alone shows waits in the detail tier.
 */
export const SEARCH_CODES: ReadonlySet<string> = new Set([
  ...GROUPS.flatMap(({ concepts }) => concepts.flatMap(({ is }) => [...is.any, ...(is.also ?? [])])),
  ...MEDICINE_TRUTH_CODES,
  ...ONGOING_MEDICINE_CODES,
  ...OPIOID_TREATMENT_CODES,
  ...WITHDRAWAL_CARE_CODES,
  ...READ_BY_NOTES,
]);
