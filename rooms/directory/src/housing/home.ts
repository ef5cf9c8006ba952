import type { Listing, SourceRecord } from '../listing.ts';

/**
 * What a home asks and offers besides its facts. Money is in whole US dollars; absent = not stated, 0 = nothing is asked.
 */
export interface HomeTerms {
  readonly dollarsPerWeek?: number;
  readonly dollarsPerMonth?: number;
  readonly deposit?: number;
  /** Free beds on the day `bedsAsOf`; 0 = full. Both or neither. */
  readonly freeBeds?: number;
  /** ISO date. */
  readonly bedsAsOf?: string;
  /** Who certifies or charters the home, by name. */
  readonly certifier?: string;
  /** House rules in the home's words, as plain text. */
  readonly rules?: string;
}

/** A recovery home as a list gives it. `stated` holds housing codes (`HOME_CODES`). Its street is absent unless the home publishes it. */
export interface HomeRecord extends SourceRecord {
  readonly terms: HomeTerms;
}

/** A recovery home with its lasting id. */
export interface Home extends Listing {
  readonly terms: HomeTerms;
}

/** Days for which a count of free beds means anything: after that nobody knows. */
export const VACANCY_DAYS = 14;

/**
 * What is known of free beds at an instant (milliseconds since 1970): `free`, `full`, or `unknown` where nothing is
 * stated, the count is older than `VACANCY_DAYS`, or its date lies ahead of the clock by more than a day.
 */
export function vacancyOf({ freeBeds, bedsAsOf }: HomeTerms, now: number): 'free' | 'full' | 'unknown' {
  if (freeBeds === undefined || bedsAsOf === undefined) return 'unknown';
  const age = (now - Date.parse(`${bedsAsOf}T00:00:00Z`)) / 86_400_000;
  if (!(age >= -1 && age <= VACANCY_DAYS + 1)) return 'unknown';
  return freeBeds > 0 ? 'free' : 'full';
}
