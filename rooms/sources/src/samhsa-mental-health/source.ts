import type { Source } from '@waymark/directory';

/** The national list of mental health programs, as published for 2023. Many of its places stand in the substance use list too. */
export const source: Source = {
  id: 'samhsa-mental-health',
  name: 'National Directory of Mental Health Treatment Facilities',
  publisher: 'SAMHSA',
  asOf: '2023-06',
  license: 'US government work, public domain',
  url: 'https://findtreatment.gov/',
};
