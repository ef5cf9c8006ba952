/** What every pack file starts with, and the numbers of its parts. FORMAT.md is the same in words. */
export const MAGIC = 0x4b504d57; // "WMPK"
export const VERSION = 1;
export const HEADER_BYTES = 16;

export const TIERS = ['search', 'detail'] as const;
export type Tier = (typeof TIERS)[number];
export const PACK_KINDS = ['treatment', 'housing', 'meeting'] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** In the order of their numbers in the file. */
export const PRECISIONS = ['address', 'approximate', 'zip'] as const;
export const NO_POSITION = PRECISIONS.length;
export const PURPOSES = ['main', 'intake', 'hotline'] as const;

/** Who says in which zone a meeting is, in the order of their numbers in the file. */
export const ZONES_FROM = ['given', 'position', 'state'] as const;
/** Stands in the column of weekdays where a meeting has no fixed time. */
export const NO_WEEKDAY = 7;
/** From this day the dates of entries are counted: 1 January 2000. */
export const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000;

/** Section numbers are never reused; a reader skips those it does not know. */
export const SECTION = {
  meta: 1,
  ids: 2,
  names: 3,
  cities: 4,
  zips: 5,
  positions: 6,
  phones: 7,
  extensions: 8,
  codes: 9,
  columns: 10,
  denied: 11,
  sources: 12,
  absent: 13,
  weekdays: 14,
  starts: 15,
  durations: 16,
  zones: 17,
  zonesFrom: 18,
  venues: 19,
  addresses: 20,
  onlineUrls: 21,
  updated: 22,
  dollarsPerWeek: 23,
  dollarsPerMonth: 24,
  deposits: 25,
  freeBeds: 26,
  bedsAsOf: 27,
  confidential: 28,
  otherNames: 32,
  streets: 33,
  units: 34,
  counties: 35,
  websites: 36,
  morePhones: 37,
  statements: 38,
  moreCodes: 39,
  moreColumns: 40,
  moreDenied: 41,
  directions: 42,
  notes: 43,
  certifiers: 44,
  licenses: 45,
} as const;

/** Positions are whole multiples of this part of a degree: about 11 m. */
export const DEGREE_STEPS = 10_000;

/** Far above any real file, low enough that a hostile header cannot ask for more memory than the file could fill. */
export const MAX_ROWS = 4_000_000;
export const MAX_CODES = 4096;
/** Statements on rows of which several sources speak: a few bytes of sources could claim any number of them. */
export const MAX_STATEMENTS = 4_000_000;
