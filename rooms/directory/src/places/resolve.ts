import type { Point } from '../listing.ts';
import type { Place, PlaceAnswer } from '../place.ts';
import { type Found, findNamed, placeOf } from './find.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isInside } from './inside.ts';
import { positionLabel, readPosition } from './position.ts';
import { LONGEST_TEXT, readingsOf } from './question.ts';
import { suggest } from './suggest.ts';
import { readZip, type TypedZip } from './zip.ts';

const SUGGESTIONS = 8;

/** A city leads its namesakes when it has this many ZIPs and this many times those of the next. */
const LEADER_ZIPS = 20;
const LEADER_TIMES = 10;

/** The one place that typed text names; see `Places.resolve`. */
export function resolve(gazetteer: Gazetteer, text: string): PlaceAnswer {
  const typed = text.trim();
  if (typed.length > LONGEST_TEXT) return no('unknown', []);
  const position = readPosition(typed);
  if (position) return resolvePosition(gazetteer, position);
  const zip = readZip(typed);
  if (zip) return resolveZip(gazetteer, typed, zip);
  return resolveName(gazetteer, typed);
}

function resolvePosition(gazetteer: Gazetteer, point: Point): PlaceAnswer {
  const place = (it: Point): Place => ({
    kind: 'position',
    label: positionLabel(it),
    state: '',
    lat: it.lat,
    lng: it.lng,
  });
  const fits = (it: Point) => Math.abs(it.lat) <= 90 && Math.abs(it.lng) <= 180 && isInside(gazetteer, it);
  if (fits(point)) return { ok: true, place: place(point) };
  const swapped = { lat: point.lng, lng: point.lat };
  return no('outside', fits(swapped) ? [place(swapped)] : []);
}

function resolveZip(gazetteer: Gazetteer, typed: string, { zip, beside, leads }: TypedZip): PlaceAnswer {
  const number = Number(zip);
  const named = beside === '' ? undefined : resolveName(gazetteer, beside);
  if (zip.length === 5 && gazetteer.isMilitary(number)) return no('outside', []);
  if (zip.length !== 5 || !gazetteer.hasZip(number)) {
    return named?.ok ? named : no('unknown', suggest(gazetteer, typed, { limit: SUGGESTIONS }));
  }
  const place = gazetteer.zipPlace(gazetteer.zipRow(number));
  if (named && agrees(named, place)) return { ok: true, place };
  // "12345 Main St, Baltimore, MD" begins with a house number.
  if (leads) return named?.ok ? named : no('unknown', [place]);
  return named?.ok ? no('ambiguous', [place, named.place]) : { ok: true, place };
}

function agrees(named: PlaceAnswer, { state }: Place): boolean {
  if (named.ok) return named.place.state === state;
  return named.problem === 'ambiguous' && named.suggestions.some((it) => it.state === state);
}

function resolveName(gazetteer: Gazetteer, typed: string): PlaceAnswer {
  const readings = readingsOf(typed);
  if (readings.length === 0) return no('empty', []);
  for (const reading of readings) {
    const found = findNamed(gazetteer, reading);
    if (found.length > 0) return decide(gazetteer, found);
  }
  return no('unknown', suggest(gazetteer, typed, { limit: SUGGESTIONS }));
}

/**
 * One place: it. Several of one name: the one that leads the others by far. A state and cities of its
 * name: the state, unless one of the cities leads ("New York", "Washington"): then it has to be asked.
 */
function decide(gazetteer: Gazetteer, found: readonly Found[]): PlaceAnswer {
  const leader = leaderOf(found.filter((it) => it.kind !== 'state'));
  const [first] = found;
  if (first!.kind === 'state' && !leader?.large) return { ok: true, place: placeOf(gazetteer, first!) };
  if (first!.kind !== 'state' && leader) return { ok: true, place: placeOf(gazetteer, leader.it) };
  return no(
    'ambiguous',
    found.slice(0, SUGGESTIONS).map((it) => placeOf(gazetteer, it)),
  );
}

function leaderOf(found: readonly Found[]): { readonly it: Found; readonly large: boolean } | undefined {
  const [first, second] = found;
  if (!first) return undefined;
  const large = first.size >= LEADER_ZIPS && first.size >= LEADER_TIMES * Math.max(1, second?.size ?? 0);
  return large || !second ? { it: first, large } : undefined;
}

function no(problem: 'empty' | 'unknown' | 'ambiguous' | 'outside', suggestions: readonly Place[]) {
  return { ok: false, problem, suggestions } as const;
}
