import { checkAddress } from '../http/check-address.ts';
import { type Asker, stopped } from '../http/request.ts';
import { userAgentOf } from '../http/user-agent.ts';
import { REAL_WORLD, type World } from '../http/world.ts';
import { SourceError } from '../source-error.ts';
import type { AnswerPage } from './answer.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { CRAWL_LIMITS, type CrawlLimits } from './limits.ts';
import { fetchPage } from './page.ts';
import { addressOf, type Question } from './question.ts';

export const GOVERNMENT = 'https://findtreatment.gov/';

export interface SyncOptions {
  /** Where the reading is kept once it is whole. */
  readonly to: string;
  /** Address of the locator; the government's when not given. */
  readonly base?: string;
  readonly question?: Question;
  /** Mail or web address of the operator, told to the server. */
  readonly contact?: string;
  readonly limits?: Partial<CrawlLimits>;
  readonly world?: World;
  readonly signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

export interface Progress {
  readonly page: number;
  readonly totalPages: number;
  readonly recordCount: number;
  /** True when pages of a reading that was broken off count among them. */
  readonly isResumed: boolean;
}

export interface Synced {
  readonly path: string;
  readonly pages: number;
  readonly requests: number;
  readonly isResumed: boolean;
}

function checkSize(page: AnswerPage, limits: CrawlLimits): void {
  const tooLarge = (what: string) =>
    new SourceError('too-large', `The locator claims ${what}. Nothing more was read; check the address.`);
  if (page.totalPages > limits.pages) throw tooLarge(`${page.totalPages} pages, more than ${limits.pages}`);
  if (page.recordCount > limits.rows) throw tooLarge(`${page.recordCount} rows, more than ${limits.rows}`);
}

async function readOn(
  checkpoint: Checkpoint,
  asker: Asker<CrawlLimits>,
  options: SyncOptions,
): Promise<Synced> {
  const { world, limits } = asker;
  const { base, question, pageSize } = checkpoint.start;
  const isResumed = checkpoint.pages > 0;
  const begun = world.now();
  let totalPages = checkpoint.last?.totalPages ?? 1;
  let page = checkpoint.pages;
  let requests = 0;
  let bytes = 0;
  // The locator's totals may change while it is read: the last answer decides.
  while (page < totalPages || page === 0) {
    if (world.now() - begun > limits.totalMs || bytes > limits.totalBytes) {
      const which =
        bytes > limits.totalBytes ? `${limits.totalBytes} bytes` : `${limits.totalMs / 60_000} minutes`;
      throw new SourceError(
        'incomplete',
        `The reading reached its limit of ${which} at page ${page} of ${totalPages}. What was read is kept; start it again to go on.`,
      );
    }
    if (requests > 0) {
      try {
        await world.sleep(limits.pauseMs, asker.signal);
      } catch (error) {
        throw stopped(error);
      }
    }
    page++;
    const fetched = await fetchPage(addressOf(base, question, page, pageSize), page, asker);
    requests++;
    bytes += fetched.bytes;
    checkSize(fetched.page, limits);
    if (page === 1 && fetched.page.recordCount === 0) {
      throw new SourceError(
        'no-rows',
        'The locator answers that it has no programs at all. The data of the last good reading stays in use; try again later.',
      );
    }
    totalPages = fetched.page.totalPages;
    // Pages past a new end are empty and say nothing.
    if (fetched.page.rows.length > 0) await checkpoint.add(fetched.page);
    options.onProgress?.({ page, totalPages, recordCount: fetched.page.recordCount, isResumed });
  }
  await checkpoint.finish();
  return { path: options.to, pages: page, requests, isResumed };
}

/**
 * Reads the whole locator page by page, politely, and puts it in a file. A reading that is broken off goes on where it
 * stopped; until the last page has come, the file of the reading before stays as it is. Throws a `SourceError` that says why.
 */
export async function syncFindTreatment(options: SyncOptions): Promise<Synced> {
  const world = options.world ?? REAL_WORLD;
  const limits: CrawlLimits = { ...CRAWL_LIMITS, ...options.limits };
  const asker: Asker<CrawlLimits> = {
    world,
    limits,
    userAgent: userAgentOf(options.contact),
    ...(options.signal && { signal: options.signal }),
  };
  const checkpoint = await openCheckpoint({
    path: options.to,
    base: checkAddress(options.base ?? GOVERNMENT),
    question: options.question ?? {},
    pageSize: limits.pageSize,
    now: world.now(),
    resumeWithinMs: limits.resumeWithinMs,
    mostLineBytes: limits.pageBytes * 2,
  });
  try {
    return await readOn(checkpoint, asker, options);
  } catch (error) {
    await checkpoint.close();
    throw error;
  }
}
