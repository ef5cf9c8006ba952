import type { Phone, Position, Precision, SourceRecord } from '../listing.ts';
import { addressKey, compareAddresses } from './address-key.ts';

/** A row of a listing, with what decides whose word counts. */
export interface Face {
  readonly record: SourceRecord;
  readonly asOf: string;
  /** True for a list that may name listings; the others only add facts. */
  readonly names: boolean;
}

type Fields = Omit<SourceRecord, 'key' | 'stated'>;

const PRECISIONS: readonly Precision[] = ['address', 'approximate', 'zip'];

/**
 * The fields of a listing from all its rows: names and address of the newest list that names listings, in mixed case
 * where an older one spells the same thing so; phones of every such list, the newest first; website and county of the
 * newest that gives one; of the positions of this very house the most precise.
 */
export function chooseFields(faces: readonly Face[]): Fields {
  const newestFirst = faces.toSorted(
    (a, b) => Number(b.names) - Number(a.names) || (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0),
  );
  const naming = newestFirst.filter(({ names }) => names).map(({ record }) => record);
  const records = naming.length > 0 ? naming : newestFirst.map(({ record }) => record);
  const all = newestFirst.map(({ record }) => record);
  const newest = records[0]!;
  const named = records.find((record) => !isShouted(record.name)) ?? newest;
  const house = addressKey(newest.street, newest.unit);
  const isHouse = (record: SourceRecord) => {
    const { place, unit } = compareAddresses(house, addressKey(record.street, record.unit));
    return place === 'same' && unit !== 'other';
  };
  const spelled =
    newest.street !== undefined && isShouted(newest.street)
      ? (records.find(
          (record) => record.street !== undefined && !isShouted(record.street) && isHouse(record),
        ) ?? newest)
      : newest;
  const website = all.find((record) => record.website !== undefined)?.website;
  const county = all.find((record) => record.county !== undefined && record.state === newest.state)?.county;
  const position = choosePosition(
    newest,
    records.filter((record) => record === newest || isHouse(record)),
  );
  return {
    name: named.name,
    ...(named.otherName !== undefined && { otherName: named.otherName }),
    ...(spelled.street !== undefined && { street: spelled.street }),
    ...(spelled.unit !== undefined && { unit: spelled.unit }),
    city: spelled.city,
    state: spelled.state,
    zip: newest.zip || spelled.zip,
    ...(county !== undefined && { county }),
    ...(position && { position }),
    phones: joinPhones(records.some(({ phones }) => phones.length > 0) ? records : all),
    ...(website !== undefined && { website }),
  };
}

/** A house that prints no street, often so as not to be found, gets no pin on the map. */
function choosePosition(newest: SourceRecord, house: readonly SourceRecord[]): Position | undefined {
  if (newest.street === undefined) {
    const { position } = newest;
    return (
      position && (position.precision === 'address' ? { ...position, precision: 'approximate' } : position)
    );
  }
  let best: Position | undefined;
  for (const { position } of house) {
    if (!position) continue;
    if (!best || PRECISIONS.indexOf(position.precision) < PRECISIONS.indexOf(best.precision)) best = position;
  }
  return best;
}

/** Every number once, as the newest list gives it; its main number stands first. */
function joinPhones(records: readonly SourceRecord[]): readonly Phone[] {
  const phones = new Map<string, Phone>();
  for (const record of records) {
    const mainFirst = record.phones.toSorted(
      (a, b) => Number(b.purpose === 'main') - Number(a.purpose === 'main'),
    );
    for (const phone of mainFirst) if (!phones.has(phone.number)) phones.set(phone.number, phone);
  }
  return [...phones.values()];
}

/** Written in capitals throughout, as state registers do. */
function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
