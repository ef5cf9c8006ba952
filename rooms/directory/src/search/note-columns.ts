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
  const marked = (numbers: Iterable<number>) => {
    const rows = new Uint32Array(words);
    for (const row of numbers) rows[row >>> 5]! |= 1 << (row & 31);
    return rows;
  };
  const without = (rows: Uint32Array, ...others: readonly Uint32Array[]) =>
    rows.map((bits, w) => others.reduce((left, other) => left & ~other[w]!, bits));
  const byStanding = rowsByValue(standing, Object.keys(STANDING).length, words);
  const stands = (at: number) => without(byStanding[at]!, disagrees, kindless);
  const confidential = marked(tier.confidential);
  const byPrecision = rowsByValue(tier.precisions, NO_POSITION + 1, words);
  return [
    ['absent-from-newest-list', marked(tier.absent.keys())],
    ['address-confidential', confidential],
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
    ['location-unknown', without(byPrecision[NO_POSITION]!, confidential)],
    ['location-approximate', byPrecision[PRECISIONS.indexOf('approximate')]!],
    ['location-zip', without(byPrecision[PRECISIONS.indexOf('zip')]!, confidential)],
    ['central-line', rowsOfCentralLines(tier, words)],
  ];
}

/** For each value below `count`, the rows that hold it. */
function rowsByValue(values: Uint8Array, count: number, words: number): readonly Uint32Array[] {
  const columns = Array.from({ length: count }, () => new Uint32Array(words));
  for (let row = 0; row < values.length; row++) columns[values[row]!]![row >>> 5]! |= 1 << (row & 31);
  return columns;
}

function rowsOfCentralLines({ numbers }: SearchTier, words: number): Uint32Array {
  const sharers = new Uint32Array(numbers.distinct);
  for (let row = 0; row < numbers.index.length; row++) sharers[numbers.index[row]!]!++;
  const central = sharers.map((count, number) =>
    count >= CENTRAL_LINE_SHARERS && numbers.number(number) !== undefined ? 1 : 0,
  );
  const rows = new Uint32Array(words);
  for (let row = 0; row < numbers.index.length; row++)
    rows[row >>> 5]! |= central[numbers.index[row]!]! << (row & 31);
  return rows;
}

/** The notes of one row, in the order to read them. */
export function notesOf(columns: NoteColumns, row: number): readonly Note[] {
  const notes: Note[] = [];
  for (const [note, rows] of columns) if ((rows[row >>> 5]! >>> (row & 31)) & 1) notes.push(note);
  return notes;
}
