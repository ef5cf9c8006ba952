/** Sheets and columns of the workbook, and those of the file of matched positions. */
export const FACILITY_SHEET = 'Facilities List';
export const FACILITY_COLUMNS = [
  'Name1',
  'Name2',
  'Street1',
  'Street2',
  'City',
  'State',
  'Zip',
  'Phone',
  'Intake1',
  'Intake2',
  'Intake1a',
  'Intake2a',
  'Service_code_info',
] as const;

export const CODE_SHEET = 'Service Code Reference';
export const CODE_COLUMNS = [
  'category_code',
  'category_name',
  'service_code',
  'service_name',
  'service_description',
] as const;

export const COORDINATE_COLUMNS = [
  'name1',
  'street1',
  'zip',
  'county',
  'latitude',
  'longitude',
  'precision',
] as const;

export type FacilityColumn = (typeof FACILITY_COLUMNS)[number];
export type CodeColumn = (typeof CODE_COLUMNS)[number];
export type CoordinateColumn = (typeof COORDINATE_COLUMNS)[number];
