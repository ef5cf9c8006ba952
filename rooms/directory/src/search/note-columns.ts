import { ONGOING_MEDICINE_CODES, OPIOID_TREATMENT_CODES, WITHDRAWAL_CARE_CODES } from '../opioid-codes.ts';
import { NO_POSITION, PRECISIONS } from '../pack/layout.ts';
import type { SearchTier } from '../pack/open-search.ts';
import type { Note } from '../query.ts';
import { anyOf, type Column } from './concept-columns.ts';
import { type MedicineStanding, STANDING } from './medicine-standing.ts';

/** Listings that share one number from which a caller meets a central line rather than the place itself. */
export const CENTRAL_LINE_SHARERS = 3;

/** The rows that each note belongs to, in the order the notes are read. */
export type NoteColumns = readonly (readonly [note: Note, rows: Uint32Array])[];

/** What a person should know before calling, derived for all rows at once. `kindless` marks rows that state no kind. */
export function deriveNotes(
  tier: SearchTier,
  column: Column,
  { standing, disagrees }: MedicineStanding,
  kindless: Uint32Array,
): NoteColumns {
  const words = kindless.length;
  const any = (...codes: readonly string[]) => anyOf(codes, column, words);
  const where = (test: (row: number) => boolean) => {
    const rows = new Uint32Array(words);
    for (let row = 0; row < tier.rows; row++) if (test(row)) rows[row >>> 5]! |= 1 << (row & 31);
    return rows;
  };
  const without = (rows: Uint32Array, ...others: readonly Uint32Array[]) =>
    rows.map((bits, w) => others.reduce((left, other) => left & ~other[w]!, bits));
  const stands = (at: number) =>
    without(
      where((row) => standing[row] === at),
      disagrees,
      kindless,
    );
  const precise = (at: number) => where((row) => tier.precisions[row] === at);
  const sharers = new Uint32Array(tier.numbers.distinct);
  for (const number of tier.numbers.index) sharers[number]!++;
  return [
    ['absent-from-newest-list', where((row) => tier.absent.has(row))],
    ['nothing-stated', kindless],
    ['sources-disagree', disagrees],
    ['states-no-medicine', stands(STANDING.none)],
    ['accepts-medicine', stands(STANDING.accepts)],
    // Naltrexone, or medicine for withdrawal alone, is medicine that is stated, though it does not lead the order.
    ['medicine-not-stated', without(stands(STANDING.silent), any(...OPIOID_TREATMENT_CODES))],
    ['ask-what-comes-after', without(any(...WITHDRAWAL_CARE_CODES), any(...ONGOING_MEDICINE_CODES))],
    ['claims-otp', without(any('SOTP'), any('OTP'))],
    ['methadone-not-stated', without(any('OTP'), any('MM'))],
    ['dui-only', any('DUO')],
    ['women-only', without(any('FEM'), any('MALE'))],
    ['men-only', without(any('MALE'), any('FEM'))],
    ['va-care', any('VAMC')],
    ['ages-unclear', without(any('CHLD'), any('YAD', 'ADLT', 'SNR'))],
    ['location-unknown', precise(NO_POSITION)],
    ['location-approximate', precise(PRECISIONS.indexOf('approximate'))],
    ['location-zip', precise(PRECISIONS.indexOf('zip'))],
    [
      'central-line',
      where((row) => {
        const number = tier.numbers.index[row]!;
        return tier.numbers.number(number) !== undefined && sharers[number]! >= CENTRAL_LINE_SHARERS;
      }),
    ],
  ];
}

/** The notes of one row, in the order to read them. */
export function notesOf(columns: NoteColumns, row: number): readonly Note[] {
  const notes: Note[] = [];
  for (const [note, rows] of columns) if ((rows[row >>> 5]! >>> (row & 31)) & 1) notes.push(note);
  return notes;
}
