import type { Source } from '@waymark/directory';

/** The register of the state's licensed residential and certified outpatient programs. Treatment, never homes. */
export const source: Source = {
  id: 'california-dhcs',
  name: 'Licensed and certified substance use treatment programs of California',
  publisher: 'California Department of Health Care Services (DHCS)',
  asOf: '2026-08-21',
  license: 'CC BY 4.0, California DHCS',
  url: 'https://data.chhs.ca.gov/',
};

export const ISSUER = 'California DHCS';
