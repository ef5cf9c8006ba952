import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SourceError } from '../source-error.ts';
import type { AnswerPage } from './answer.ts';
import { isSameQuestion, type Question } from './question.ts';
import { parseLine, readLines, type SnapshotLine, type SnapshotStart } from './snapshot.ts';

/** What has been read so far, kept on disk page by page. */
export interface Checkpoint {
  readonly start: SnapshotStart;
  /** Pages that are kept already. */
  readonly pages: number;
  /** Totals as the last kept page gave them. */
  readonly last?: Omit<AnswerPage, 'rows'>;
  add(page: AnswerPage): Promise<void>;
  /** Makes the reading the one in use, in one step. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

interface Found {
  readonly start: SnapshotStart;
  readonly pages: number;
  readonly last?: Omit<AnswerPage, 'rows'>;
  /** Bytes of the file that are whole. */
  readonly bytes: number;
}

/** How far a reading that was broken off came; `undefined` when there is none that can be gone on with. */
async function findBroken(path: string, mostLineBytes: number): Promise<Found | undefined> {
  let found: Found | undefined;
  try {
    for await (const { text, end } of readLines(path, mostLineBytes)) {
      const line = parseLine(text);
      if (!found) {
        if (line?.kind !== 'start') return undefined;
        found = { start: line, pages: 0, bytes: end };
      } else if (line?.kind === 'page' && line.page === found.pages + 1) {
        const { page, totalPages, recordCount } = line;
        found = { ...found, pages: page, last: { page, totalPages, recordCount }, bytes: end };
      } else break;
    }
  } catch {
    return undefined;
  }
  return found;
}

export interface CheckpointOptions {
  /** Where the finished reading goes; until then it stands beside it, ending in `.part`. */
  readonly path: string;
  readonly base: string;
  readonly question: Question;
  readonly pageSize: number;
  readonly now: number;
  readonly resumeWithinMs: number;
  readonly mostLineBytes: number;
}

function canGoOn(found: Found, options: CheckpointOptions): boolean {
  const { start } = found;
  return (
    start.base === options.base &&
    start.pageSize === options.pageSize &&
    isSameQuestion(start.question, options.question) &&
    options.now >= start.startedAt &&
    options.now - start.startedAt <= options.resumeWithinMs
  );
}

/** A second reading that was started meanwhile has put its own file there, which is not whole. */
async function assertOwn(file: FileHandle, path: string): Promise<void> {
  const [own, there] = await Promise.all([file.stat(), stat(path).catch(() => undefined)]);
  if (own.ino === there?.ino) return;
  throw new SourceError(
    'incomplete',
    `${path} was replaced while it was written: another reading was started. Let one run at a time.`,
  );
}

/** Opens the file of a reading: one that was broken off a short while ago and asked the same is gone on with, else a new one begun. */
export async function openCheckpoint(options: CheckpointOptions): Promise<Checkpoint> {
  const part = `${options.path}.part`;
  await mkdir(dirname(options.path), { recursive: true });
  const broken = await findBroken(part, options.mostLineBytes);
  const found = broken && canGoOn(broken, options) ? broken : undefined;
  if (!found) await rm(part, { force: true });
  const file = await open(part, found ? 'r+' : 'wx');
  let end = 0;
  const write = async (line: SnapshotLine): Promise<void> => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    await file.write(bytes, 0, bytes.length, end);
    await file.datasync();
    end += bytes.length;
  };
  try {
    if (found) {
      await file.truncate(found.bytes);
      end = found.bytes;
    }
    const start: SnapshotStart = found?.start ?? {
      kind: 'start',
      format: 1,
      base: options.base,
      question: options.question,
      pageSize: options.pageSize,
      startedAt: options.now,
    };
    if (!found) await write(start);
    let pages = found?.pages ?? 0;
    return {
      start,
      pages,
      ...(found?.last && { last: found.last }),
      async add(page) {
        await write({ kind: 'page', ...page });
        pages = page.page;
      },
      async finish() {
        await write({ kind: 'end', pages });
        await file.sync();
        await assertOwn(file, part);
        await file.close();
        await rename(part, options.path);
        const folder = await open(dirname(options.path), 'r');
        await folder.sync().finally(() => folder.close());
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
