import { source } from './source.ts';

/** Mutual support, recovery housing, and how to tell a good program. */
export const SUPPORT_SOURCES = {
  'na-medicine': source(
    'secondary',
    'IRETA',
    2015,
    'Narcotics Anonymous and people on medication',
    'ireta.org',
  ),
  mara: source(
    'secondary',
    '12 Step National Meetings (quoting Slate)',
    undefined,
    'Medication-Assisted Recovery Anonymous',
    '12stepnationalmeetings.com',
  ),
  'smart-tools': source(
    'secondary',
    'Sustainable Recovery',
    undefined,
    'SMART Recovery and its tools',
    'sustainablerecovery.net',
  ),
  'help-guide': source('secondary', 'Help.org', undefined, 'Guide to heroin rehabilitation', 'help.org'),
  'narr-levels': source(
    'secondary',
    'Oklahoma Alliance for Recovery Residences',
    undefined,
    'NARR levels of recovery residences',
    'okarr.org',
  ),
  'narr-types': source(
    'secondary',
    'Georgia Association of Recovery Residences',
    undefined,
    'NARR standard 3.0: types of residences',
    'gsarr.org',
  ),
  'oxford-house': source(
    'secondary',
    'Sobriety Hub',
    undefined,
    'Level I homes, such as Oxford House',
    'sobrietyhub.com',
  ),
  'rehab-scams': source(
    'secondary',
    'American Addiction Centers',
    undefined,
    'Drug rehab scams',
    'americanaddictioncenters.org/blog/drug-rehab-scams',
  ),
  'patient-brokering': source('secondary', 'Cartel Watch', undefined, 'Patient brokering', 'cartel.watch'),
} as const;
