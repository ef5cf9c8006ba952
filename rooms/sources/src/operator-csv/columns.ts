import type { PhonePurpose } from '@waymark/directory';
import type { SiteFields } from '../fields/site.ts';

/** Columns every file has. All others may be left out. The table of FORMAT.md says what each holds. */
export const REQUIRED_COLUMNS: readonly string[] = ['action', 'source_name', 'source_license', 'as_of'];

export const COLUMNS: readonly string[] = [
  ...REQUIRED_COLUMNS,
  'source_url',
  'id',
  'match_name',
  'match_street',
  'match_zip',
  'match_phone',
  'reason',
  'name',
  'other_name',
  'street',
  'unit',
  'city',
  'state',
  'zip',
  'county',
  'phone_main',
  'phone_intake',
  'phone_hotline',
  'website',
  'latitude',
  'longitude',
  'precision',
  'yes',
  'no',
  'codes_yes',
  'codes_no',
  'license_number',
  'license_issuer',
  'license_expires',
  'beds',
  'confidential',
];

export const SITE_FIELDS: SiteFields = {
  name: 'name',
  otherName: 'other_name',
  street: 'street',
  unit: 'unit',
  city: 'city',
  state: 'state',
  zip: 'zip',
  position: 'latitude, longitude',
  website: 'website',
};

export const PHONE_COLUMNS: readonly (readonly [string, PhonePurpose])[] = [
  ['phone_main', 'main'],
  ['phone_intake', 'intake'],
  ['phone_hotline', 'hotline'],
];

/** In a correction: the field is taken away. */
export const CLEAR = '-';
