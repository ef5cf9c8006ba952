import { createReadStream } from 'node:fs';
import { SourceError } from '../source-error.ts';
import { type AnswerPage, readPage } from './answer.ts';
import type { Question } from './question.ts';

/** First line of a reading that is kept in a file. */
export interface SnapshotStart {
  readonly kind: 'start';
  readonly format: 1;
  readonly base: string;
  readonly question: Question;
  readonly pageSize: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** Last line, once every page stands above it. */
export interface SnapshotEnd {
  readonly kind: 'end';
  readonly pages: number;
}

export type SnapshotLine = SnapshotStart | ({ readonly kind: 'page' } & AnswerPage) | SnapshotEnd;

const NEWLINE = 0x0a;

/** A line of a file, with the place where the next one begins. */
export interface FileLine {
  readonly text: string;
  readonly end: number;
}

/** The whole lines of a file: text after the last newline was torn off while it was written and is no line. */
export async function* readLines(path: string, mostLineBytes: number): AsyncGenerator<FileLine> {
  let pieces: Buffer[] = [];
  let length = 0;
  let end = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      pieces.push(chunk.subarray(from, at));
      end += length + (at - from) + 1;
      yield { text: Buffer.concat(pieces).toString('utf8'), end };
      pieces = [];
      length = 0;
      from = at + 1;
    }
    pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > mostLineBytes) {
      throw new SourceError(
        'too-large',
        `${path} has a line of more than ${mostLineBytes} bytes. It is no reading of the locator.`,
      );
    }
  }
}

function isStart(value: Record<string, unknown>): boolean {
  return (
    value['format'] === 1 &&
    typeof value['base'] === 'string' &&
    typeof value['pageSize'] === 'number' &&
    Number.isSafeInteger(value['startedAt']) &&
    typeof value['question'] === 'object' &&
    value['question'] !== null
  );
}

/** One line of a kept reading; `undefined` for what is none. */
export function parseLine(text: string): SnapshotLine | undefined {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (value['kind'] === 'start' && isStart(value)) return value as unknown as SnapshotStart;
  if (value['kind'] === 'end' && typeof value['pages'] === 'number') return value as unknown as SnapshotEnd;
  const page = value['kind'] === 'page' ? readPage(value) : undefined;
  return page?.ok ? { kind: 'page', ...page.value } : undefined;
}
