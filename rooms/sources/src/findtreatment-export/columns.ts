import type { PhonePurpose } from '@waymark/directory';
import type { SiteFields } from '../fields/site.ts';

/** Columns that say who and where a site is; all others are service codes, 1 where the site ticks them. */
export const REQUIRED_COLUMNS: readonly string[] = [
  'name1',
  'city',
  'state',
  'zip',
  'phone',
  'type_facility',
];

export const SITE_COLUMNS: ReadonlySet<string> = new Set([
  ...REQUIRED_COLUMNS,
  'name2',
  'street1',
  'street2',
  'zip4',
  'county',
  'intake_prompt',
  'intake1',
  'intake2',
  'intake1a',
  'intake2a',
  'hotline1',
  'hotline2',
  'website',
  'latitude',
  'longitude',
]);

export const SITE_FIELDS: SiteFields = {
  name: 'name1',
  otherName: 'name2',
  street: 'street1',
  unit: 'street2',
  city: 'city',
  state: 'state',
  zip: 'zip',
  position: 'latitude, longitude',
  website: 'website',
};

/** `intake_prompt` says "Intakes" where the two intake columns hold numbers for intake, so they are taken as such. */
export const PHONE_COLUMNS: readonly (readonly [string, PhonePurpose])[] = [
  ['phone', 'main'],
  ['intake1', 'intake'],
  ['intake2', 'intake'],
  ['intake1a', 'intake'],
  ['intake2a', 'intake'],
  ['hotline1', 'hotline'],
  ['hotline2', 'hotline'],
];
