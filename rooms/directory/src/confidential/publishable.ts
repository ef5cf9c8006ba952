import type { HomeTerms } from '../housing/home.ts';
import type { License, Listing, SourceRecord } from '../listing.ts';
import type { AreaCenter } from './area-center.ts';
import { tellsStreet } from './tells-street.ts';

/** A place on its way to a pack: a row, a merged listing, a listing with its id, or a home. */
export type Placed = Omit<SourceRecord, 'key' | 'stated'> & {
  readonly licenses?: readonly License[];
  readonly terms?: HomeTerms;
};

/** Why a confidential place cannot be published even so. */
export type Withheld = 'no-intake-line' | 'name-tells-street';

/** What is left of a place; `withheld` says why even that must not be shown. */
export interface Published<T> {
  readonly place: T;
  readonly withheld?: Withheld;
}

/** All that may be kept. Whatever a listing comes to hold later stays out until it is named here. */
const KEPT: ReadonlySet<string> = new Set<keyof Listing | 'key' | 'stated' | 'from'>([
  'id',
  'key',
  'name',
  'city',
  'state',
  'county',
  'stated',
  'statements',
  'absentFrom',
  'confidential',
]);

/**
 * What the world may know of a place. Of one that is confidential: its name, city, county and state, the middle of that
 * area, its intake lines and its facts. Any other place comes back as it is. Applied twice it changes nothing more.
 */
export function publishable<T extends Placed>(place: T, centerOf: AreaCenter): Published<T> {
  if (!place.confidential) return { place };
  const tells = tellsStreet(place.name, place);
  const center = centerOf(place);
  const left = Object.fromEntries(Object.entries(place).filter(([field]) => KEPT.has(field)));
  const published = {
    ...left,
    // Even the name would tell; a listing must have one until it is dropped.
    ...(tells && { name: place.city }),
    zip: '',
    ...(center && { position: { ...center, precision: 'zip' } }),
    phones: place.phones.filter(({ purpose }) => purpose === 'intake'),
    ...(place.terms && { terms: termsOf(place.terms, place) }),
  } as unknown as T;
  if (tells) return { place: published, withheld: 'name-tells-street' };
  return published.phones.length === 0
    ? { place: published, withheld: 'no-intake-line' }
    : { place: published };
}

/** Money and beds. Rules are free text, in which anything may stand. */
function termsOf({ rules: _, certifier, ...terms }: HomeTerms, place: Placed): HomeTerms {
  const names = certifier !== undefined && !tellsStreet(certifier, place);
  return { ...terms, ...(names && { certifier }) };
}

/** What a confidential listing holds that must never be encoded; `undefined` when there is nothing. */
export function exposedBy(listing: Listing & { readonly terms?: HomeTerms }): string | undefined {
  if (!listing.confidential) return undefined;
  const { street, unit, otherName, website, zip, position, phones, licenses = [], terms } = listing;
  if (street !== undefined || unit !== undefined) return 'street';
  if (otherName !== undefined) return 'second name';
  if (website !== undefined) return 'website';
  if (zip !== '') return 'ZIP';
  if (position && position.precision !== 'zip') return 'position';
  if (phones.some(({ purpose }) => purpose !== 'intake')) return 'phone that is no intake line';
  if (licenses.length > 0) return 'license';
  return terms?.rules === undefined ? undefined : 'text of its rules';
}
