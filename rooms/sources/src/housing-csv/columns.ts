import type { HomeCode, PhonePurpose } from '@waymark/directory';
import type { SiteFields } from '../fields/site.ts';

/** Columns every file has. All others may be left out. The table of FORMAT.md says what each holds. */
export const REQUIRED_COLUMNS: readonly string[] = [
  'source_name',
  'source_license',
  'as_of',
  'name',
  'city',
  'state',
];

/** Columns that answer one question with yes, no or nothing, and the code they state. */
export const ANSWERS: readonly (readonly [column: string, code: HomeCode])[] = [
  ['accepts_methadone', 'accepts-methadone'],
  ['accepts_buprenorphine', 'accepts-buprenorphine'],
  ['accepts_naltrexone', 'accepts-naltrexone'],
  ['accepts_other_medicine', 'accepts-other-medicine'],
  ['narr_certified', 'narr-certified'],
  ['state_certified', 'state-certified'],
  ['oxford_house', 'oxford-house'],
  ['women', 'women'],
  ['men', 'men'],
  ['children', 'children'],
  ['naloxone', 'naloxone'],
  ['slip_plan', 'slip-plan'],
  ['curfew', 'curfew'],
  ['drug_tests', 'drug-tests'],
  ['meetings_required', 'meetings-required'],
  ['refunds', 'refunds'],
];

/** What stands in the column `type`: the types and the older levels of NARR's standard. */
export const TYPES: ReadonlyMap<string, HomeCode> = new Map([
  ['P', 'peer-run'],
  ['I', 'peer-run'],
  ['M', 'monitored'],
  ['II', 'monitored'],
  ['S', 'supervised'],
  ['III', 'supervised'],
  ['C', 'clinical'],
  ['IV', 'clinical'],
]);

export const COLUMNS: readonly string[] = [
  ...REQUIRED_COLUMNS,
  'source_url',
  'home_id',
  'operator',
  'street',
  'unit',
  'zip',
  'latitude',
  'longitude',
  'publish_address',
  'confidential',
  'phone',
  'phone_intake',
  'website',
  'type',
  'certified_by',
  ...ANSWERS.map(([column]) => column),
  'yes',
  'no',
  'dollars_per_week',
  'dollars_per_month',
  'deposit',
  'free_beds',
  'beds_as_of',
  'rules',
];

export const SITE_FIELDS: SiteFields = {
  name: 'name',
  otherName: 'operator',
  street: 'street',
  unit: 'unit',
  city: 'city',
  state: 'state',
  zip: 'zip',
  position: 'latitude, longitude',
  website: 'website',
};

export const PHONE_COLUMNS: readonly (readonly [string, PhonePurpose])[] = [
  ['phone', 'main'],
  ['phone_intake', 'intake'],
];
