import { NO_POSITION, NO_WEEKDAY, PRECISIONS, ZONES_FROM } from '../pack/layout.ts';
import { anyOf, type Column } from '../search/concept-columns.ts';
import { findMeetingConcept } from './meeting-concepts.ts';
import type { MeetingTier } from './meeting-index.ts';
import type { MeetingNote } from './meeting-query.ts';

/** The rows that each note belongs to, in the order the notes are read. Notes that depend on the moment are not here. */
export type MeetingNoteColumns = readonly (readonly [note: MeetingNote, rows: Uint32Array])[];

/** What a person should know before going, derived for all rows at once. */
export function deriveMeetingNotes(tier: MeetingTier, column: Column, words: number): MeetingNoteColumns {
  const any = (...codes: readonly string[]) => anyOf(codes, column, words);
  const both = (a: Uint32Array, b: Uint32Array) => a.map((bits, w) => bits & b[w]!);
  const without = (rows: Uint32Array, ...others: readonly Uint32Array[]) =>
    rows.map((bits, w) => others.reduce((left, other) => left & ~other[w]!, bits));
  const where = (holds: (row: number) => boolean) => {
    const rows = new Uint32Array(words);
    for (let row = 0; row < tier.rows; row++) if (holds(row)) rows[row >>> 5]! |= 1 << (row & 31);
    return rows;
  };
  const concept = (id: string) => any(...findMeetingConcept('on-medicine', id)!.is.any);
  const remote = any('online', 'phone');
  const inPerson = any('in-person');
  const precision = (at: number) => where((row) => tier.precisions[row] === at);
  return [
    ['suspended', any('suspended')],
    ['venue-closed', any('venue-closed')],
    ['no-fixed-time', where((row) => tier.weekdays[row] === NO_WEEKDAY)],
    ['not-every-week', any('not-every-week')],
    ['zone-from-state', where((row) => ZONES_FROM[tier.zonesFrom[row]!] === 'state')],
    [
      'how-to-join-not-stated',
      without(
        where(() => true),
        remote,
        inPerson,
        any('suspended'),
      ),
    ],
    ['medicine-not-welcome', any('medicine-not-welcome')],
    ['ask-about-medicine', without(concept('ask-first'), concept('welcome'), any('medicine-not-welcome'))],
    ['id-required', both(any('id-required'), inPerson)],
    ['restricted-entry', any('restricted-entry')],
    ['closed-holidays', any('closed-holidays')],
    ['location-unknown', both(precision(NO_POSITION), inPerson)],
    ['location-approximate', precision(PRECISIONS.indexOf('approximate'))],
    ['location-zip', precision(PRECISIONS.indexOf('zip'))],
  ];
}
