import type { Source } from '@waymark/directory';

/** The government's treatment locator, read live. Its answers carry no dates: the day they were read is shown. */
export const source: Source = {
  id: 'findtreatment-api',
  name: 'FindTreatment.gov, read live',
  publisher: 'SAMHSA',
  asOf: '1970-01-01',
  license: 'US government work, public domain',
  url: 'https://findtreatment.gov/',
};
