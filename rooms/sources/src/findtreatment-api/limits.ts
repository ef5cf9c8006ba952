import type { AskLimits } from '../http/request.ts';

/** How hard and how long the locator is asked before the reading stops with an error. */
export interface CrawlLimits extends AskLimits {
  /** Rows asked for at a time; the locator gives at most 2,000. */
  readonly pageSize: number;
  /** From the end of one request to the start of the next. */
  readonly pauseMs: number;
  readonly totalBytes: number;
  readonly totalMs: number;
  readonly pages: number;
  readonly rows: number;
  /** A reading that was broken off longer ago is started anew: the list has changed since. */
  readonly resumeWithinMs: number;
}

const MEGABYTE = 1024 * 1024;
const MINUTE = 60_000;

/** The whole locator of 2019 held 22,949 rows of about 3 kB. */
export const CRAWL_LIMITS: CrawlLimits = {
  pageSize: 1_000,
  pauseMs: 2_000,
  requestMs: 2 * MINUTE,
  tries: 6,
  backoffMs: 2_000,
  mostBackoffMs: 2 * MINUTE,
  redirects: 5,
  pageBytes: 32 * MEGABYTE,
  totalBytes: 1024 * MEGABYTE,
  totalMs: 180 * MINUTE,
  pages: 20_000,
  rows: 200_000,
  resumeWithinMs: 12 * 60 * MINUTE,
};
