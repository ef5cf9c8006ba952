import { findConcept, GROUPS } from '../concept-table.ts';
import { type GroupId, isStated } from '../concepts.ts';
import type { Listing, Point, Source } from '../listing.ts';
import {
  MEDICINE_TRUTH_CODES,
  ONGOING_MEDICINE_CODES,
  OPIOID_TREATMENT_CODES,
  WITHDRAWAL_CARE_CODES,
} from '../opioid-codes.ts';
import type { FactValue } from '../pack/pack.ts';
import type { Change, Note, Query, Reason, Relaxation, Selection } from '../query.ts';
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
function milesBetween(position: Point | undefined, near: Point): number | undefined {
  if (!position) return undefined;
  const [lat1, lat2, turn] = [near.lat, position.lat, position.lng - near.lng].map(
    (d) => (d * Math.PI) / 180,
  );
  const [sin1, cos1, sin2, cos2] = [Math.sin(lat1!), Math.cos(lat1!), Math.sin(lat2!), Math.cos(lat2!)];
  const across = Math.hypot(cos2 * Math.sin(turn!), cos1 * sin2 - sin1 * cos2 * Math.cos(turn!));
  return 3958.7613 * Math.atan2(across, sin1 * sin2 + cos1 * cos2 * Math.cos(turn!));
}

const has = (codes: ReadonlySet<string>, any: readonly string[]) => any.some((code) => codes.has(code));

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

const RINGS = [5, 10, 25, 50, 100, 200, 500];

/** True when computed miles are too near to a border, or to each other, for rounding to be trusted. */
export function isTooClose(a: number, b: number): boolean {
  return Math.abs(a - b) < (a > 12_000 ? 1 : 1e-7);
}

/** The sort keys of a listing under a query, the strongest first. */
function keysOf(
  world: World,
  { listing, yes, no, concepts }: Told,
  query: Query,
): readonly (number | string)[] {
  const miles = query.near ? (milesTo(listing, query.near) ?? Number.POSITIVE_INFINITY) : 0;
  const ties = [listing.state, listing.city, listing.id];
  if (query.order === 'distance') return [miles, ...ties];
  const treats = has(yes, OPIOID_TREATMENT_CODES);
  const against = has(yes, ['NMOA', 'NOOP']);
  const standing = has(yes, MEDICINE_TRUTH_CODES) ? 0 : yes.has('MOA') ? 1 : against && !treats ? 3 : 2;
  const stayOn = query.concepts?.['stay-on'] ?? [];
  const named = stayOn.length === 0 || stayOn.some((medicine) => concepts.has(`medicine/${medicine}`));
  const disagree = isContested(yes, no);
  const ring = RINGS.filter((edge) => miles > edge).length;
  return [
    listing.absentFrom === undefined ? 0 : 1,
    standing,
    named ? 0 : 1,
    disagree ? 1 : 0,
    yearsBehind(world, listing),
    ring,
    miles,
    ...ties,
  ];
}

function isContested(yes: ReadonlySet<string>, no: ReadonlySet<string>): boolean {
  if (has(yes, ['NMOA', 'NOOP']) && has(yes, OPIOID_TREATMENT_CODES)) return true;
  return OPIOID_TREATMENT_CODES.some((code) => yes.has(code) && no.has(code));
}

function yearsBehind({ sources }: World, { statements }: Listing): number {
  const year = (id: string) => Number(sources.find((source) => source.id === id)!.asOf.slice(0, 4));
  const newest = Math.max(0, ...sources.map(({ id }) => year(id)));
  const own = Math.max(0, ...statements.map(({ source }) => year(source)));
  return Math.min(255, newest - own);
}

/** Below 0 when `a` comes first, above 0 when `b` does, 0 where only rounding would decide. */
export function comparerOf(world: World, query: Query): (a: Told, b: Told) => number {
  const keys = new Map<Told, readonly (number | string)[]>();
  const keysFor = (told: Told) => {
    const found = keys.get(told) ?? keysOf(world, told, query);
    keys.set(told, found);
    return found;
  };
  const milesKey = query.order === 'distance' ? 0 : 6;
  return (a, b) => {
    const [keysA, keysB] = [keysFor(a), keysFor(b)];
    for (const [i, keyA] of keysA.entries()) {
      const keyB = keysB[i]!;
      if (i === milesKey && query.near && !isOneSpot(a.listing, b.listing)) {
        if (isTooClose(keyA as number, keyB as number)) return 0;
      }
      if (keyA === keyB) continue;
      return keyA < keyB ? -1 : 1;
    }
    return 0;
  };
}

function isOneSpot({ position: a }: Listing, { position: b }: Listing): boolean {
  return a?.lat === b?.lat && a?.lng === b?.lng;
}

/** What the listing says to a concept. */
export function factOf({ yes, no, concepts }: Told, group: GroupId, concept: string): FactValue {
  const { any, also = [] } = findConcept(group, concept)!.is;
  const against = group === 'medicine' && has(yes, ['NMOA', 'NOOP']);
  if (concepts.has(`${group}/${concept}`)) {
    const agreed = new Set([...yes].filter((code) => !no.has(code)));
    return isStated(findConcept(group, concept)!.is, agreed) && !against ? 'yes' : 'disagree';
  }
  if (against) return has(yes, OPIOID_TREATMENT_CODES) ? 'not-stated' : 'no';
  const refuses = (codes: readonly string[]) =>
    codes.length > 0 && codes.every((code) => no.has(code) && !yes.has(code));
  return refuses(any) || refuses(also) ? 'no' : 'not-stated';
}

/** Why the listing is in the answer, in the order of the concept table. */
export function reasonsFor(told: Told, selection: Selection): Reason[] {
  return GROUPS.flatMap(({ id: group }) =>
    (selection[group] ?? [])
      .filter((concept) => told.concepts.has(`${group}/${concept}`))
      .map((concept): Reason => {
        const named = group !== 'stay-on' || told.concepts.has(`medicine/${concept}`);
        const value = factOf(told, group === 'stay-on' && named ? 'medicine' : group, concept);
        return { group, concept, says: value === 'disagree' ? 'disagree' : named ? 'stated' : 'accepts' };
      }),
  );
}

/** What to know before calling, in the order it is read. */
export function notesFor({ listing, yes, no, sharers, concepts }: Told): Note[] {
  const kindless = !['treatment', 'housing', 'meeting'].some((kind) => concepts.has(`kind/${kind}`));
  const contested = isContested(yes, no);
  const plain = !kindless && !contested;
  const leads = has(yes, MEDICINE_TRUTH_CODES);
  const treats = has(yes, OPIOID_TREATMENT_CODES);
  const against = has(yes, ['NMOA', 'NOOP']);
  const precision = listing.position?.precision;
  const notes: [Note, boolean][] = [
    ['absent-from-newest-list', listing.absentFrom !== undefined],
    ['nothing-stated', kindless],
    ['sources-disagree', contested],
    ['states-no-medicine', plain && !leads && !yes.has('MOA') && against],
    ['accepts-medicine', plain && !leads && yes.has('MOA')],
    ['medicine-not-stated', plain && !treats && !yes.has('MOA') && !against],
    ['ask-what-comes-after', has(yes, WITHDRAWAL_CARE_CODES) && !has(yes, ONGOING_MEDICINE_CODES)],
    ['claims-otp', yes.has('SOTP') && !yes.has('OTP')],
    ['methadone-not-stated', yes.has('OTP') && !yes.has('MM')],
    ['ages-unclear', yes.has('CHLD') && !has(yes, ['YAD', 'ADLT', 'SNR'])],
    ['location-unknown', precision === undefined],
    ['location-approximate', precision === 'approximate'],
    ['location-zip', precision === 'zip'],
    ['central-line', sharers >= 3],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}

const WIDER = [10, 25, 50, 100, 200, 500];

/** The query after a change that a relaxation offers. */
export function changed(query: Query, change: Change): Query {
  const { within, state, text, ...rest } = query;
  const place = { ...(within !== undefined && { within }), ...(state !== undefined && { state }) };
  const words = text === undefined ? {} : { text };
  switch (change.change) {
    case 'within':
      return { ...rest, ...place, ...words, within: change.miles };
    case 'anywhere':
      return { ...rest, ...words };
    case 'drop-text':
      return { ...rest, ...place };
    case 'drop-group':
      return { ...query, concepts: { ...query.concepts, [change.group]: [] } };
    case 'drop-concept': {
      const left = query.concepts?.[change.group]?.filter((concept) => concept !== change.concept) ?? [];
      return { ...query, concepts: { ...query.concepts, [change.group]: left } };
    }
  }
}

function dropsOf(query: Query): Change[] {
  const drops = GROUPS.flatMap(({ id: group, join }): Change[] => {
    const chosen = query.concepts?.[group] ?? [];
    if (chosen.length > 1 && join === 'or') return [{ change: 'drop-group', group }];
    return chosen.map((concept) => ({ change: 'drop-concept', group, concept }));
  });
  return plainWords(query.text ?? '').length > 0 ? [...drops, { change: 'drop-text' }] : drops;
}

/** The relaxations that an answer with this total offers. */
export function relaxationsOf(world: World, query: Query, total: number): Relaxation[] {
  const after = (...changes: Change[]): Relaxation => ({
    changes,
    total: find(world, changes.reduce(changed, query)).told.length,
  });
  const farther = (before: Change[]): Relaxation[] => {
    const radii = query.near
      ? WIDER.filter((miles) => miles > (query.within ?? Number.POSITIVE_INFINITY))
      : [];
    const steps = [
      ...radii.map((miles): Change => ({ change: 'within', miles })),
      { change: 'anywhere' } as const,
    ];
    if (query.within === undefined && query.state === undefined) return [];
    const first = steps.map((step) => after(...before, step)).find((relaxation) => relaxation.total > total);
    return first ? [first] : [];
  };
  const drops = dropsOf(query);
  const effort = ({ changes }: Relaxation) => {
    const kinds = changes.map(({ change }) => change);
    return kinds.includes('anywhere') ? 2 : kinds.includes('within') ? 0 : 1;
  };
  const offer = (all: Relaxation[]) =>
    all
      .filter((relaxation) => relaxation.total > total)
      .sort((a, b) => effort(a) - effort(b) || b.total - a.total)
      .slice(0, 6);
  const singles = offer([...farther([]), ...drops.map((drop) => after(drop))]);
  if (singles.length > 0) return singles;
  return offer([
    ...drops.flatMap((a, i) => drops.slice(i + 1).map((b) => after(a, b))),
    ...drops.flatMap((drop) => farther([drop])),
  ]);
}

/** The listings outside the radius that fit everything else, with the reading of the text that applies there. */
export function beyondOf(world: World, query: Query): readonly Told[] {
  const { near, within, ...rest } = query;
  if (!near || within === undefined) return [];
  const inside = find(world, query);
  const outside = world.told.filter(({ listing }) => (milesTo(listing, near) ?? -1) > within);
  const beyond = find({ ...world, told: outside }, rest);
  return beyond.forgiven && inside.told.length > 0 && !inside.forgiven ? [] : beyond.told;
}
