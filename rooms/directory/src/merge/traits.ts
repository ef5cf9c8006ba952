import type { Phone, Position } from '../listing.ts';
import { type AddressKey, addressKey } from './address-key.ts';
import { isLegalName, type NameWord, nameWordsOf } from './name-words.ts';
import { type ProgramKind, programKind } from './program-kind.ts';

/** What matching reads of a record, whatever list, registry or merged listing it comes from. */
export interface Matchable {
  readonly name: string;
  readonly otherName?: string;
  readonly street?: string;
  readonly unit?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly position?: Position;
  readonly phones: readonly Phone[];
  /** Only what names a certified program is read: certification tells programs of one house apart. */
  readonly stated?: { readonly yes: readonly string[] };
}

/** What is compared of a record, worked out once. */
export interface Traits {
  /** All that says who and where it is, as one text: equal where nothing changed. */
  readonly whole: string;
  readonly address: AddressKey;
  readonly town: string;
  readonly state: string;
  readonly zip: string;
  readonly position: Position | undefined;
  readonly phones: ReadonlyMap<string, Phone>;
  readonly name: readonly NameWord[];
  readonly otherName: readonly NameWord[];
  /** Words of both names, and of a second address line that names no unit. */
  readonly names: readonly NameWord[];
  /** Whether a name is that of a company in law. */
  readonly legal: { readonly name: boolean; readonly otherName: boolean };
  readonly kind: ProgramKind;
  /** States certification as an opioid treatment program, or names itself one. */
  readonly certified: boolean;
  /** Comes from Medicare, which knows certified programs only, by the names of their owners. */
  readonly ofMedicare: boolean;
}

// A listing's rows are compared with every further list.
const TRAITS = new WeakMap<Matchable, Traits>();

/** What is compared of a record; the same object for the same record. */
export function traitsOf(record: Matchable): Traits {
  const known = TRAITS.get(record);
  if (known) return known;
  const traits = readTraits(record);
  TRAITS.set(record, traits);
  return traits;
}

function readTraits(record: Matchable): Traits {
  const address = addressKey(record.street, record.unit);
  const town = townKey(record.city);
  const places = new Set(town.split(' '));
  const name = nameWordsOf(record.name, places);
  const otherName = nameWordsOf(record.otherName, places);
  const names = [...name, ...otherName, ...nameWordsOf(address.words || undefined, places)];
  return {
    whole: wholeOf(record),
    address,
    town,
    state: record.state,
    zip: record.zip,
    position: record.position,
    phones: new Map(record.phones.map((phone) => [phone.number, phone])),
    name,
    otherName,
    names,
    legal: { name: isLegalName(record.name), otherName: isLegalName(record.otherName) },
    kind: programKind(names),
    certified:
      record.stated?.yes.some((code) => CERTIFIED.includes(code)) === true ||
      names.some(({ word }) => METHADONE.includes(word)),
    ofMedicare: record.stated?.yes.includes(MEDICARE) ?? false,
  };
}

/** Federal certification, and being known to Medicare as such a program. */
const MEDICARE = 'MEDICARE-OTP';
const CERTIFIED: readonly string[] = ['OTP', MEDICARE];
/** Only a certified program gives methadone, whatever its row forgot to tick. */
const METHADONE: readonly string[] = ['methadone', 'mmtp', 'opioid'];

function wholeOf({
  name,
  otherName = '',
  street = '',
  unit = '',
  city,
  state,
  zip,
  phones,
}: Matchable): string {
  const numbers = phones.map(({ number }) => number).sort();
  return [name, otherName, street, unit, city, state, zip, ...numbers]
    .map((field) =>
      field
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|');
}

/** A town's name in one spelling: "St. Louis" and "Saint Louis". */
function townKey(city: string): string {
  const plain = city
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) => ({ st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' })[word] ?? word)
    .join(' ');
}
