export const SEARCH = '/find?near=21201&within=25&medicine=methadone,buprenorphine';
const NOWHERE = '/find?near=96910&within=25&medicine=methadone';

/** One address of every kind of page, without its language: what must hold on every page is tried on these. */
export const PATHS = [
  '/',
  '/find',
  SEARCH,
  NOWHERE,
  '/find/1',
  '/today',
  '/guide',
  '/guide/all',
  '/guide/medicines',
  '/guide/overdose-and-naloxone',
  '/helplines',
  '/withdrawal',
  '/figures',
  '/medicines',
  '/therapies',
  '/settings',
  '/check',
  '/meetings',
  '/shortlist',
  '/care',
  '/housing',
  '/privacy',
  '/shell',
  '/data',
  '/status',
  '/no-such-page',
  '/find/999999999',
] as const;
