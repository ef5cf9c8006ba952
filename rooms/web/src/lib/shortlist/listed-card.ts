import type { Detail, Pack, Place } from '@waymark/directory';
import { type CardView, cardView } from '#lib/find/card.ts';
import { programNotes } from '#lib/find/program-notes.ts';
import { milesTo } from './distance-of.ts';

/** A program as a result shows it, with nothing asked for. */
export function listedCard(
  pack: Pack,
  detail: Detail | undefined,
  row: number,
  place: Place | undefined,
): CardView {
  const miles = milesTo(pack, row, place);
  const hit = { row, id: pack.id(row), reasons: [], notes: programNotes(pack, row) };
  return cardView(pack, miles === undefined ? hit : { ...hit, miles }, detail);
}
