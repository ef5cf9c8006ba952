import { wholeColumn } from '../pack/columns.ts';
import { NO_POSITION, NO_WEEKDAY, PRECISIONS, ZONES_FROM } from '../pack/layout.ts';
import { anyOf, type Column } from '../search/concept-columns.ts';
import { findMeetingConcept } from './meeting-concepts.ts';
import type { MeetingTier } from './meeting-index.ts';
import type { MeetingNote } from './meeting-query.ts';

/** What tells whether a note belongs to a row. */
type Holds = (row: number) => boolean;

/** Each note with the rows that it belongs to, in the order the notes are read. Notes that depend on the moment are not here. */
export type MeetingNotes = readonly (readonly [note: MeetingNote, holds: Holds])[];

const FROM_STATE = ZONES_FROM.indexOf('state');
const [APPROXIMATE, ZIP] = [PRECISIONS.indexOf('approximate'), PRECISIONS.indexOf('zip')];

/** What a person should know before going. */
export function readMeetingNotes(tier: MeetingTier, column: Column): MeetingNotes {
  const all = wholeColumn(tier.rows);
  const any = (...codes: readonly string[]) => anyOf(codes, column, all.length);
  const without = (rows: Uint32Array, ...others: readonly Uint32Array[]) =>
    rows.map((bits, w) => others.reduce((left, other) => left & ~other[w]!, bits));
  const among =
    (rows: Uint32Array): Holds =>
    (row) =>
      ((rows[row >>> 5]! >>> (row & 31)) & 1) === 1;
  const concept = (id: string) => any(...findMeetingConcept('on-medicine', id)!.is.any);
  const inPerson = any('in-person');
  const unwelcome = any('medicine-not-welcome');
  const isInPerson = among(inPerson);
  const hasId = among(any('id-required'));
  return [
    ['suspended', among(any('suspended'))],
    ['venue-closed', among(any('venue-closed'))],
    ['no-fixed-time', (row) => tier.weekdays[row] === NO_WEEKDAY],
    ['not-every-week', among(any('not-every-week'))],
    ['zone-from-state', (row) => tier.zonesFrom[row] === FROM_STATE],
    ['how-to-join-not-stated', among(without(all, any('online', 'phone', 'suspended'), inPerson))],
    ['medicine-not-welcome', among(unwelcome)],
    ['ask-about-medicine', among(without(concept('ask-first'), concept('welcome'), unwelcome))],
    ['id-required', (row) => hasId(row) && isInPerson(row)],
    ['restricted-entry', among(any('restricted-entry'))],
    ['closed-holidays', among(any('closed-holidays'))],
    ['location-unknown', (row) => tier.precisions[row] === NO_POSITION && isInPerson(row)],
    ['location-approximate', (row) => tier.precisions[row] === APPROXIMATE],
    ['location-zip', (row) => tier.precisions[row] === ZIP],
  ];
}
