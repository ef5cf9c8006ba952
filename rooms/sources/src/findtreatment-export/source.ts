import type { Source } from '@waymark/directory';

/** The government's treatment locator, as downloaded for Massachusetts. */
export const source: Source = {
  id: 'findtreatment-export',
  name: 'FindTreatment.gov, file export for Massachusetts',
  publisher: 'SAMHSA',
  asOf: '2025-08-19',
  license: 'US government work, public domain',
  url: 'https://findtreatment.gov/',
};

/** What the file in the data folder is a complete list of. */
export const COMPLETE_FOR: readonly string[] = ['MA'];
