import type { Point } from '../listing.ts';
import type { Place } from '../place.ts';
import { type Begun, beginningsOf } from './beginning.ts';
import { Collector } from './collector.ts';
import { placeOf } from './find.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isInside } from './inside.ts';
import { positionLabel, readPosition } from './position.ts';
import { LONGEST_TEXT } from './question.ts';
import { FIT, Shortlist } from './shortlist.ts';
import { readZip, zipsStarting } from './zip.ts';

const LIMIT = 8;
const MOST = 50;
/** With so many places that start as typed, spelling is not doubted. */
const ENOUGH = 3;

/** Places that typed text may be the beginning of; see `Places.suggest`. */
export function suggest(
  gazetteer: Gazetteer,
  text: string,
  options: { readonly limit?: number; readonly near?: Point } = {},
): readonly Place[] {
  const limit = Math.min(MOST, Math.max(0, Math.floor(options.limit ?? LIMIT)));
  const typed = text.trim();
  if (!(limit > 0) || typed.length > LONGEST_TEXT) return [];
  const favored = options.near ? stateAt(gazetteer, options.near) : undefined;
  const position = readPosition(typed);
  if (position) {
    const { lat, lng } = position;
    return isInside(gazetteer, position)
      ? [{ kind: 'position', label: positionLabel(position), state: '', lat, lng }]
      : [];
  }
  const zip = readZip(typed);
  if (zip?.beside === '') {
    return zipsStarting(gazetteer, zip.zip, limit, favored).map((row) => gazetteer.zipPlace(row));
  }
  if (zip && gazetteer.hasZip(Number(zip.zip)))
    return [gazetteer.zipPlace(gazetteer.zipRow(Number(zip.zip)))];
  const list = new Shortlist(limit);
  fill(list, new Collector(gazetteer, list, favored), beginningsOf(zip ? zip.beside : typed));
  return Array.from(list, (found) => placeOf(gazetteer, found));
}

function fill(list: Shortlist, collector: Collector, beginnings: readonly Begun[]): void {
  for (const begun of beginnings) collector.addStarting(begun);
  if (list.hasExact || list.length >= ENOUGH) return;
  for (const begun of beginnings) collector.addAlike(begun);
  if (list.length > 0) return;
  // "Baltimore, VA", "Paris, France": places of that name in other states.
  for (const { words, states } of beginnings) {
    if (states) collector.addStarting({ words, whole: FIT.elsewhere });
  }
}

function stateAt(gazetteer: Gazetteer, near: Point): number | undefined {
  const row = gazetteer.nearestZip(near);
  return row === undefined ? undefined : gazetteer.cityState[gazetteer.atlas.zipCity[row]!];
}
