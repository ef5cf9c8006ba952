import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { quote, SourceError } from '../source-error.ts';
import { readSourceFile } from '../source-file.ts';
import { type AnswerPage, readAnswer } from './answer.ts';
import { CRAWL_LIMITS } from './limits.ts';
import { isWholeNation } from './question.ts';
import { parseLine, readLines, type SnapshotStart } from './snapshot.ts';

/** A reading of the locator that is kept in a file. */
export interface KeptAnswers {
  readonly pages: AsyncIterable<AnswerPage>;
  /** Day it was begun; absent for a bare answer, which carries no date. */
  readonly asOf?: string;
  readonly isWholeNation: boolean;
}

const MOST_LINE_BYTES = CRAWL_LIMITS.pageBytes * 2;

async function readStart(path: string): Promise<SnapshotStart | undefined> {
  for await (const { text } of readLines(path, MOST_LINE_BYTES)) {
    const line = parseLine(text);
    return line?.kind === 'start' ? line : undefined;
  }
  return undefined;
}

/** The pages in order. A file that ends without its last line was not finished and throws, as one that lacks a page does. */
async function* readPages(path: string): AsyncGenerator<AnswerPage> {
  const name = basename(path);
  let pages = 0;
  let isFinished = false;
  for await (const { text } of readLines(path, MOST_LINE_BYTES)) {
    const line = parseLine(text);
    if (line?.kind === 'start' && pages === 0) continue;
    if (line?.kind === 'page' && line.page === pages + 1 && !isFinished) {
      pages++;
      yield line;
    } else if (line?.kind === 'end' && line.pages === pages) isFinished = true;
    else {
      throw new SourceError(
        'damaged',
        `${name} is damaged after page ${pages}: expected page ${pages + 1}, got ${quote(text)}. Read the locator again.`,
      );
    }
  }
  if (!isFinished) {
    throw new SourceError(
      'incomplete',
      `${name} ends after page ${pages}, before the reading was finished. Go on with it (waymark sync), or read the locator again.`,
    );
  }
}

async function firstByte(path: string): Promise<string> {
  for await (const chunk of createReadStream(path, { end: 255 }) as AsyncIterable<Buffer>)
    return chunk
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart()
      .slice(0, 1);
  return '';
}

/** Opens a kept reading, or the bare JSON of one answer. */
export async function openAnswers(path: string): Promise<KeptAnswers> {
  let first: string;
  try {
    first = await firstByte(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SourceError(
      'not-found',
      `${path}: no reading of the locator is there (${code}). Run: waymark sync findtreatment-api`,
      { cause: error },
    );
  }
  const start = first === '{' ? await readStart(path) : undefined;
  if (start) {
    return {
      pages: readPages(path),
      asOf: new Date(start.startedAt).toISOString().slice(0, 10),
      isWholeNation: isWholeNation(start.question),
    };
  }
  const { name, bytes } = await readSourceFile(path);
  const answer = readAnswer(new TextDecoder().decode(bytes));
  if (!answer.ok)
    throw new SourceError('wrong-format', `${name} is no answer of the locator: ${answer.problem}.`);
  if (answer.value.rows.length === 0)
    throw new SourceError('no-rows', `${name} is an answer of the locator without rows.`);
  return {
    pages: (async function* () {
      yield answer.value;
    })(),
    isWholeNation: false,
  };
}
