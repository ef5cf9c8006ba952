import type { Source } from '@waymark/directory';

/** Opioid treatment programs that may bill Medicare. Older than the other lists: its rows add one fact to places they match. */
export const source: Source = {
  id: 'medicare-otp',
  name: 'Opioid Treatment Program Providers enrolled in Medicare',
  publisher: 'Centers for Medicare & Medicaid Services (CMS)',
  asOf: '2022-06',
  license: 'US government work, public domain',
  url: 'https://data.cms.gov/',
};
