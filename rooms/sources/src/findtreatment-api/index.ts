import { basename, join } from 'node:path';
import { loadCodeBooks } from '../code-books/files.ts';
import { createLabelCodes } from '../code-books/label-codes.ts';
import { loadGazetteer } from '../geo/files.ts';
import { SourceError } from '../source-error.ts';
import type { Harvest, LoadOptions, SourceModule } from '../source-module.ts';
import { type Synced, type SyncOptions, syncFindTreatment } from './crawl.ts';
import { openAnswers } from './fetch.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

/** Where a reading is kept inside the data folder. */
const KEPT = join('findtreatment-api', 'reading.ndjson');

/** The government's locator, read live by `sync` and kept in a file that `load` reads. */
export const findTreatmentApi = {
  source,
  role: 'adds-listings',
  isOptional: true,
  /** Reads the locator anew. Until that is done the reading before stays in use. */
  async sync(dataFolder: string, options: Omit<SyncOptions, 'to'> = {}): Promise<Synced> {
    return syncFindTreatment({ ...options, to: join(dataFolder, KEPT) });
  },
  async load(dataFolder: string, options: LoadOptions = {}): Promise<Harvest> {
    const path = options.file ?? join(dataFolder, KEPT);
    const answers = await openAnswers(path);
    const asOf = options.asOf ?? answers.asOf;
    if (asOf === undefined) {
      throw new SourceError(
        'wrong-format',
        `${basename(path)} is a bare answer of the locator and carries no date. Give the day it was read.`,
      );
    }
    const [books, gazetteer] = await Promise.all([
      loadCodeBooks(dataFolder),
      options.gazetteer ?? loadGazetteer(dataFolder),
    ]);
    return parse(
      {
        pages: answers.pages,
        where: basename(path),
        labels: createLabelCodes(books),
        gazetteer,
        isWholeNation: answers.isWholeNation,
      },
      { ...source, asOf },
    );
  },
} satisfies SourceModule & { sync: unknown };
