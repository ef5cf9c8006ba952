import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { systemCode, usage } from '../failure.ts';
import { readRange } from './read-range.ts';

/** A map of streets that the operator hosts. */
export interface BaseMap {
  /** Where it is served, named after its content. */
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The header of a PMTiles file, version 3: its first bytes, which name the offsets and lengths of all that follows. */
const HEADER_BYTES = 127;
const MAGIC = Buffer.from('PMTiles\x03', 'latin1');

const expected = 'expected the path of a .pmtiles file (version 3) on this machine';

/** Opens the file that `WAYMARK_BASEMAP` names; `undefined` where it names none. */
export const openBaseMap = async (given: string | undefined): Promise<BaseMap | undefined> => {
  const path = given?.trim() ?? '';
  if (path === '') return undefined;
  // A map of somebody else would tell them where each visitor looks.
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path))
    throw usage(
      `WAYMARK_BASEMAP is "${path.slice(0, 80)}", ${expected}: pages ask no other host for anything.`,
    );
  let file: FileHandle;
  try {
    file = await open(path);
  } catch (error) {
    throw usage(`WAYMARK_BASEMAP is "${path}", which cannot be read (${systemCode(error)}); ${expected}.`);
  }
  const header = Buffer.alloc(HEADER_BYTES);
  const { bytesRead } = await file.read(header, 0, HEADER_BYTES, 0);
  const { size, mtimeMs } = await file.stat();
  if (bytesRead < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
    await file.close();
    throw usage(`WAYMARK_BASEMAP is "${path}", which is no PMTiles file of version 3; ${expected}.`);
  }
  // Hashing a hundred gigabytes would take minutes: its directory's place, its size and its date tell files apart.
  const name = createHash('sha256').update(header).update(`${size} ${mtimeMs}`).digest('hex').slice(0, 16);
  return {
    path: `/basemap/${name}.pmtiles`,
    answer: (request, response) => answerFile(file, size, `"${name}"`, request, response),
    close: () => file.close(),
  };
};

const answerFile = async (
  file: FileHandle,
  size: number,
  tag: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  response.setHeader('accept-ranges', 'bytes');
  response.setHeader('etag', tag);
  response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  response.setHeader('content-type', 'application/octet-stream');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const range = readRange(request.headers.range, size);
  if (range === 'beyond') {
    response.writeHead(416, { 'content-range': `bytes */${size}` }).end();
    return;
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  response.setHeader('content-length', last - first + 1);
  if (range) response.setHeader('content-range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = file.createReadStream({ start: first, end: last, autoClose: false });
  // Whoever goes away in the middle is no fault of ours.
  await pipeline(bytes, response).catch(() => response.destroy());
};
