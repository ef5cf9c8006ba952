import { distanceMiles } from '../geo.ts';
import { type AddressRelation, compareAddresses } from './address-key.ts';
import { type NameLikeness, nameLikeness } from './name-likeness.ts';
import type { NameWord } from './name-words.ts';
import { differInKind } from './program-kind.ts';
import type { Traits } from './traits.ts';

/** How far two names agree, from the same words to none that tell. */
export type NameGrade = 'same' | 'holds' | 'like' | 'part' | 'other';
/** A shared number: of these places alone, of a crowd (a central line), none shared, or not given by one. */
export type PhoneGrade = 'own' | 'central' | 'none' | 'unknown';
/** Whether the names tell two programs of one operator apart. */
export type Apart = 'no' | 'perhaps' | 'yes';

/** Everything that speaks for or against two records being one place. */
export interface Comparison {
  /** Names, address and phones are the same to the letter. */
  readonly unchanged: boolean;
  readonly address: AddressRelation;
  /** Same town, or same ZIP. */
  readonly town: boolean;
  readonly phone: PhoneGrade;
  readonly sharedPhone: string | undefined;
  /** Whether a shared number is the main one of both, of one, or of neither. */
  readonly mainPhone: 'both' | 'one' | 'neither';
  readonly names: NameGrade;
  readonly likeness: NameLikeness;
  readonly apart: Apart;
  /** Both state federal certification. */
  readonly certified: boolean;
  /** Miles between the buildings, where both positions are those of the building. */
  readonly miles: number | undefined;
  /** 0 to 1, to choose between pairs of one rule. */
  readonly score: number;
}

/** How many places of its list a phone number stands for. */
export type PlacesOfPhone = (number: string) => number;

/** Numbers that stand at more places than this are central lines. */
const MOST_PLACES_OF_OWN_PHONE = 2;
const SAME = 0.85;
/** Weight of words from which a name says which program it means. */
const TELLING = 0.9;
const HALF_TELLING = 0.5;

/** All evidence between two records, from their traits and from how many houses each phone number stands at. */
export function compareTraits(a: Traits, b: Traits, placesOfPhone: PlacesOfPhone): Comparison {
  const address = compareAddresses(a.address, b.address);
  const likeness = nameLikeness(a.names, b.names);
  const fields = compareFields(a, b);
  const sharedPhone = [...a.phones.keys()]
    .filter((number) => b.phones.has(number))
    .toSorted((m, n) => placesOfPhone(m) - placesOfPhone(n) || (m < n ? -1 : 1))[0];
  const names = gradeNames(likeness, fields);
  const { position: here } = a;
  const { position: there } = b;
  return {
    unchanged: a.whole === b.whole,
    address,
    town: (a.zip === b.zip && a.zip !== '') || a.town === b.town,
    phone: gradePhone(a, b, sharedPhone, placesOfPhone),
    sharedPhone,
    mainPhone: whoseMain(a, b),
    names,
    likeness,
    apart: areApart(a, b, names, fields),
    certified: a.certified && b.certified,
    miles:
      here?.precision === 'address' && there?.precision === 'address'
        ? distanceMiles(here, there)
        : undefined,
    score: scoreOf(a, b, address, likeness, fields, sharedPhone !== undefined),
  };
}

function gradePhone(
  a: Traits,
  b: Traits,
  shared: string | undefined,
  placesOfPhone: PlacesOfPhone,
): PhoneGrade {
  if (shared !== undefined) return placesOfPhone(shared) <= MOST_PLACES_OF_OWN_PHONE ? 'own' : 'central';
  return a.phones.size === 0 || b.phones.size === 0 ? 'unknown' : 'none';
}

/** The two fields, one of each record, that agree best, and the fields that are left. */
interface Fields {
  readonly best: NameLikeness;
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
  /** True when a field that is left is the name of a company in law. */
  readonly legal: boolean;
}

function compareFields(a: Traits, b: Traits): Fields {
  const all: Fields[] = [
    {
      best: nameLikeness(a.name, b.name),
      restA: a.otherName,
      restB: b.otherName,
      legal: a.legal.otherName || b.legal.otherName,
    },
    {
      best: nameLikeness(a.name, b.otherName),
      restA: a.otherName,
      restB: b.name,
      legal: a.legal.otherName || b.legal.name,
    },
    // Where the second name of one agrees, what is left names operators, and an operator may change.
    { best: nameLikeness(a.otherName, b.name), restA: [], restB: [], legal: false },
    { best: nameLikeness(a.otherName, b.otherName), restA: [], restB: [], legal: false },
  ];
  return all.reduce((most, fields) =>
    fields.best.whole * fields.best.shared > most.best.whole * most.best.shared ? fields : most,
  );
}

function gradeNames(
  { shared, onlyA, onlyB, whole, within, strongest }: NameLikeness,
  { best }: Fields,
): NameGrade {
  if (whole >= SAME || (whole >= 0.7 && Math.min(onlyA, onlyB) <= 0.25)) return 'same';
  if (within >= 0.8 && shared >= 0.75) return 'holds';
  const field = best.whole >= 0.8 && best.shared >= 0.7 && best.strongest >= HALF_TELLING;
  if (whole >= 0.45 || field || (best.whole >= 0.55 && best.strongest >= 1)) return 'like';
  return within >= 0.35 && shared >= 0.5 && strongest >= HALF_TELLING ? 'part' : 'other';
}

/** Same operator and other program, or names that state opposite kinds of program. */
function areApart(a: Traits, b: Traits, names: NameGrade, { best, restA, restB, legal }: Fields): Apart {
  if (differInKind(a.kind, b.kind)) return 'yes';
  if (names === 'same') return 'no';
  if (best.whole < 0.7 || legal) return 'no';
  // What the other record says nowhere, in neither of its names.
  const told = Math.min(nameLikeness(restA, b.names).onlyA, nameLikeness(restB, a.names).onlyA);
  if (nameLikeness(restA, restB).within >= 0.3 || told < HALF_TELLING) return 'no';
  return told >= TELLING ? 'yes' : 'perhaps';
}

function scoreOf(
  a: Traits,
  b: Traits,
  address: AddressRelation,
  names: NameLikeness,
  { best }: Fields,
  sharesPhone: boolean,
): number {
  const [mine, theirs] = [mainPhone(a), mainPhone(b)];
  const main = mine !== undefined && mine.number === theirs?.number;
  let score = names.whole * 0.35 + best.whole * 0.2;
  if (sharesPhone) score += 0.1;
  if (main) score += 0.1;
  if (main && mine.extension === theirs?.extension) score += 0.05;
  if (address.unit === 'same' || (isWhole(a) && isWhole(b))) score += 0.1;
  else if (address.unit === 'open') score += 0.05;
  if (address.exact) score += 0.03;
  if (a.zip === b.zip) score += 0.02;
  if (a.certified === b.certified) score += 0.1;
  return score;
}

/** True where the address names no part of the house. */
function isWhole({ address: { unit } }: Traits): boolean {
  return unit.suite.size + unit.floor.size + unit.building.size === 0;
}

function whoseMain(a: Traits, b: Traits): Comparison['mainPhone'] {
  const [mine, theirs] = [mainPhone(a)?.number, mainPhone(b)?.number];
  if (mine !== undefined && mine === theirs) return 'both';
  return (mine !== undefined && b.phones.has(mine)) || (theirs !== undefined && a.phones.has(theirs))
    ? 'one'
    : 'neither';
}

function mainPhone({ phones }: Traits) {
  const all = [...phones.values()];
  return all.find(({ purpose }) => purpose === 'main') ?? all[0];
}
