import type { SiteFields } from '../fields/site.ts';

export const COLUMNS = [
  'license_number',
  'facility_name',
  'legal_entity',
  'address_line1',
  'address_line2',
  'additional_locations',
  'city',
  'state',
  'zip',
  'county',
  'phone',
  'setting_code',
  'offers_detox',
  'is_licensed',
  'is_certified',
  'license_expiration',
  'license_expired',
  'treatment_capacity',
  'total_capacity',
  'target_population',
  'incidental_medical_services',
  'adolescent_waiver',
  'latitude',
  'longitude',
] as const;

export type Column = (typeof COLUMNS)[number];

export const SITE_FIELDS: SiteFields = {
  name: 'facility_name',
  otherName: 'legal_entity',
  street: 'address_line1',
  unit: 'address_line2',
  city: 'city',
  state: 'state',
  zip: 'zip',
  position: 'latitude, longitude',
  website: 'website',
};
