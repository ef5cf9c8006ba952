import type { Source } from '@waymark/directory';

/** The national list, as published for 2023. */
export const source: Source = {
  id: 'samhsa-directory',
  name: 'National Directory of Drug and Alcohol Use Treatment Facilities',
  publisher: 'SAMHSA',
  asOf: '2023-06',
  license: 'US government work, public domain',
  url: 'https://findtreatment.gov/',
};
