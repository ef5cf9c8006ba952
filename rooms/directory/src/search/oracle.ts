import { GROUPS } from '../concept-table.ts';
import { type GroupId, isStated } from '../concepts.ts';
import type { Listing, Point, Source } from '../listing.ts';
import { OPIOID_TREATMENT_CODES } from '../opioid-codes.ts';
import type { Query, Selection } from '../query.ts';
import { longForm } from './words.ts';

/**
 * What ORDER.md says, as plain loops over listings. Only tests use it: the engine must give the same
 * answers, and shares nothing with it but the concept table, the published code lists and the table of
 * abbreviations.
 */
export interface World {
  readonly told: readonly Told[];
  readonly sources: readonly Source[];
}

/** One listing with what its statements add up to. */
export interface Told {
  readonly listing: Listing;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  /** Every `group/concept` that its codes state. */
  readonly concepts: ReadonlySet<string>;
  readonly words: readonly string[];
  /** Kept out unless asked for. */
  readonly hidden: boolean;
  /** Listings with the same first number, itself among them; 0 without a number. */
  readonly sharers: number;
}

export interface Found {
  readonly told: readonly Told[];
  readonly forgiven: boolean;
}

/** The world of these listings; their positions must be what a pack can hold. */
export function tell(listings: readonly Listing[], sources: readonly Source[]): World {
  const numbers = new Map<string, number>();
  for (const listing of listings) {
    const number = firstNumber(listing);
    if (number !== undefined) numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  const told = listings.map((listing): Told => {
    const yes = new Set(listing.statements.flatMap((statement) => statement.yes));
    const stated = GROUPS.flatMap(({ id, concepts }) =>
      concepts.filter(({ is }) => isStated(is, yes)).map((concept) => `${id}/${concept.id}`),
    );
    return {
      listing,
      yes,
      no: new Set(listing.statements.flatMap((statement) => statement.no)),
      concepts: new Set(stated),
      words: [...plainWords(listing.name), ...plainWords(listing.city)].map(longForm),
      hidden: isHidden(yes),
      sharers: numbers.get(firstNumber(listing) ?? '') ?? 0,
    };
  });
  return { told, sources };
}

function firstNumber({ phones }: Listing): string | undefined {
  return (phones.find(({ purpose }) => purpose === 'main') ?? phones[0])?.number;
}

const milesFrom = new WeakMap<Point, Map<Listing, number | undefined>>();

/** Great-circle miles; `undefined` without a position. Remembered, since every part of an answer asks again. */
export function milesTo(listing: Listing, near: Point): number | undefined {
  const known = milesFrom.get(near) ?? new Map<Listing, number | undefined>();
  milesFrom.set(near, known);
  if (!known.has(listing)) known.set(listing, milesBetween(listing.position, near));
  return known.get(listing);
}

/** By the formula that holds even for opposite points. */
export function milesBetween(position: Point | undefined, near: Point): number | undefined {
  if (!position) return undefined;
  const [lat1, lat2, turn] = [near.lat, position.lat, position.lng - near.lng].map(
    (d) => (d * Math.PI) / 180,
  );
  const [sin1, cos1, sin2, cos2] = [Math.sin(lat1!), Math.cos(lat1!), Math.sin(lat2!), Math.cos(lat2!)];
  const across = Math.hypot(cos2 * Math.sin(turn!), cos1 * sin2 - sin1 * cos2 * Math.cos(turn!));
  return 3958.7613 * Math.atan2(across, sin1 * sin2 + cos1 * cos2 * Math.cos(turn!));
}

/** True when one of `any` is among the codes. */
export const has = (codes: ReadonlySet<string>, any: readonly string[]) =>
  any.some((code) => codes.has(code));

/** Says that it does not treat opioid use disorder, or only alcohol, and states nothing to the contrary. */
function isHidden(yes: ReadonlySet<string>): boolean {
  return has(yes, ['NOOP', 'AUDO']) && !has(yes, [...OPIOID_TREATMENT_CODES, 'OUDO']);
}

function fitting(selection: Selection): (told: Told) => boolean {
  const stance = selection.stance ?? [];
  const keepsOut = !stance.includes('not-opioids') && !stance.includes('alcohol-only');
  const wishes = GROUPS.filter(({ id }) => (selection[id] ?? []).length > 0).map(({ id, join }) => ({
    join,
    wanted: selection[id]!.map((concept) => `${id}/${concept}`),
  }));
  return (told) => {
    if (keepsOut && told.hidden) return false;
    const states = (concept: string) => told.concepts.has(concept);
    return wishes.every(({ join, wanted }) => (join === 'and' ? wanted.every(states) : wanted.some(states)));
  };
}

const found = new WeakMap<readonly Told[], Map<string, readonly Told[]>>();

/** The listings in the place that the query names, whatever they offer. */
function inPlace({ told }: World, { near, within, state }: Query): readonly Told[] {
  const places = found.get(told) ?? new Map<string, readonly Told[]>();
  found.set(told, places);
  const place = JSON.stringify([near, within, state]);
  const here =
    places.get(place) ??
    told.filter(({ listing }) => {
      if (state !== undefined && listing.state !== state) return false;
      if (!near || within === undefined) return true;
      const miles = milesTo(listing, near);
      return miles !== undefined && miles <= within;
    });
  places.set(place, here);
  return here;
}

/** Words of letters and digits, without case, accents and apostrophes. */
export function plainWords(text: string): string[] {
  let words = '';
  for (const letter of text.normalize('NFD').toLowerCase()) {
    if (/[\u0300-\u036f'’ʻ`]/.test(letter)) continue;
    words += /[\p{L}\p{N}]/u.test(letter) ? letter : ' ';
  }
  return words.split(' ').filter((word) => word !== '');
}

/** Optimal string alignment distance by its definition. */
export function slowTypingErrors(a: string, b: string): number {
  const known = new Map<number, number>();
  const errors = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const at = i * 100 + j;
    const before = known.get(at);
    if (before !== undefined) return before;
    let least = Math.min(errors(i - 1, j) + 1, errors(i, j - 1) + 1);
    least = Math.min(least, errors(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      least = Math.min(least, errors(i - 2, j - 2) + 1);
    }
    known.set(at, least);
    return least;
  };
  return errors(a.length, b.length);
}

const wordFits = new Map<string, boolean>();

function fitsText({ words }: Told, typed: readonly string[], forgiving: boolean): boolean {
  return typed.every((word) =>
    words.some((own) => {
      if (own.startsWith(word) || own.startsWith(longForm(word))) return true;
      const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
      if (!forgiving || Math.abs(own.length - word.length) > most) return false;
      const pair = `${word} ${own}`;
      if (!wordFits.has(pair)) wordFits.set(pair, slowTypingErrors(word, own) <= most);
      return wordFits.get(pair)!;
    }),
  );
}

/** The listings that the query finds, in no order. */
export function find(world: World, query: Query): Found {
  const typed = plainWords(query.text ?? '');
  const here = inPlace(world, query).filter(fitting(query.concepts ?? {}));
  const asTyped = here.filter((each) => fitsText(each, typed, false));
  if (asTyped.length > 0 || typed.length === 0) return { told: asTyped, forgiven: false };
  const forgiven = here.filter((each) => fitsText(each, typed, true));
  return { told: forgiven, forgiven: forgiven.length > 0 };
}

/** Results with this concept added, or removed where it is chosen, under the same reading of the text. */
export function counter(world: World, query: Query): (group: GroupId, concept: string) => number {
  const typed = plainWords(query.text ?? '');
  const there = inPlace(world, query);
  const asTyped = there.filter((each) => fitsText(each, typed, false));
  const forgiving = !asTyped.some(fitting(query.concepts ?? {}));
  const here = forgiving ? there.filter((each) => fitsText(each, typed, true)) : asTyped;
  return (group, concept) => {
    return here.filter(fitting(toggled(query.concepts ?? {}, group, concept))).length;
  };
}

function toggled(selection: Selection, group: GroupId, concept: string): Selection {
  const chosen = selection[group] ?? [];
  const left = chosen.filter((each) => each !== concept);
  return { ...selection, [group]: left.length < chosen.length ? left : [...chosen, concept] };
}

/** True when computed miles are too near to a border, or to each other, for rounding to be trusted. */
export function isTooClose(a: number, b: number): boolean {
  return Math.abs(a - b) < (a > 12_000 ? 1 : 1e-7);
}
