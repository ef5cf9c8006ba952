import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { address as server } from './visit.ts';

/** What a test does to an answer on its way: another body, a body that breaks off, or an answer of its own. */
export type Spoil = (
  path: string,
  body: Buffer,
) => Buffer | 'broken off' | { readonly status: number } | undefined;

export interface Line {
  /** Without a slash at its end. */
  readonly address: string;
  /** Paths asked for so far, with their questions. */
  readonly asked: string[];
  /** Nothing gets through while it is down. */
  down: boolean;
  spoil: Spoil;
  close(): void;
}

const passedOn = ['cache-control', 'content-security-policy', 'content-type', 'etag', 'location'];

async function pass(line: Line, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  line.asked.push(path);
  if (line.down) return void response.destroy();
  const answer = await fetch(server + path, {
    headers: { 'accept-encoding': 'identity', accept: request.headers.accept ?? '*/*' },
    redirect: 'manual',
  });
  const body = Buffer.from(await answer.arrayBuffer());
  for (const name of passedOn) {
    const value = answer.headers.get(name);
    if (value) response.setHeader(name, value);
  }
  const spoiled = line.spoil(path, body);
  if (spoiled === 'broken off') {
    response.setHeader('content-length', body.length);
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  } else if (Buffer.isBuffer(spoiled)) {
    response.writeHead(200).end(spoiled);
  } else if (spoiled) {
    response.writeHead(spoiled.status).end('spoiled');
  } else {
    response.writeHead(answer.status).end(body);
  }
}

/** A line to the server that a test can cut and spoil, below everything that a browser keeps. */
export async function openLine(): Promise<Line> {
  const proxy = createServer((request, response) => {
    pass(line, request, response).catch(() => response.destroy());
  });
  const line: Line = {
    address: '',
    asked: [],
    down: false,
    spoil: () => undefined,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return Object.assign(line, { address: `http://127.0.0.1:${port}` });
}
