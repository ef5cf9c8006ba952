import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { World } from '../http/world.ts';

/** A locator for tests, on this machine alone: it replays a real page of 2019 and plays every trick. */

export type Row = Record<string, unknown>;

export const ROWS_2019: readonly Row[] = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/api-page-2019.json'), 'utf8')) as {
    rows: Row[];
  }
).rows;

/** So many rows, the thirty of 2019 over and over, each a little different. */
export const rowsLike2019 = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    ...ROWS_2019[i % ROWS_2019.length],
    _irow: i + 1,
    ...(i >= ROWS_2019.length && { name1: `${String(ROWS_2019[i % ROWS_2019.length]?.['name1'])} ${i}` }),
  }));

export interface Asked {
  readonly page: number;
  readonly pageSize: number;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  /** How often this page was asked for, this time included. */
  readonly times: number;
}

/** Answers in the locator's place and returns true, or leaves it to the locator. */
export type Trick = (asked: Asked, response: ServerResponse) => boolean | Promise<boolean>;

export interface Locator {
  readonly base: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export interface LocatorOptions {
  rows(): readonly Row[];
  readonly trick?: Trick;
  /** In place of the size that is asked for. */
  readonly pageSize?: number;
}

export const answerOf = (rows: readonly Row[], page: number, pageSize: number) => ({
  page,
  totalPages: Math.ceil(rows.length / pageSize),
  recordCount: rows.length,
  rows: rows.slice((page - 1) * pageSize, page * pageSize),
});

export async function startLocator({ rows, trick, pageSize: own }: LocatorOptions): Promise<Locator> {
  const asked: Asked[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = Number(url.searchParams.get('page'));
    const pageSize = own ?? Number(url.searchParams.get('pageSize'));
    const times = asked.filter((each) => each.page === page).length + 1;
    const each = { page, pageSize, url, headers: request.headers, times };
    asked.push(each);
    if (await trick?.(each, response)) return;
    if (url.pathname !== '/locator/exportsAsJson/v2') {
      response.writeHead(404).end('no such page');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answerOf(rows(), page, pageSize)));
  };
  const server: Server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A world whose clock only moves when someone sleeps, and sleep takes no time. */
export function createStillWorld(
  start = Date.UTC(2026, 10, 21),
): World & { readonly slept: readonly number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    fetch: (url, init) => fetch(url, init),
    now: () => now,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}
