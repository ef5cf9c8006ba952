import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApi, describeProblem, type PackStore, type ProblemKind } from '@waymark/api';
import { readGuide } from '../content/read-guide.ts';
import type { BaseMap } from './base-map.ts';
import { compressAnswer } from './compress-answer.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { Pages } from './web-pages.ts';

const limits = {
  /** Room for an address with more filters than any question holds, so that the API can say so itself. */
  maxHeaderSize: 128 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
} as const;
const idleMs = 60_000;
/** How long a sender may go on after the answer that its request cannot be read. */
const lingerMs = 2_000;
const mostConnections = 2_000;

const isForApi = (path: string): boolean =>
  /^\/(?:(?:api|packs|locator)(?:\/|$)|(?:health|ready)$)/.test(path);

const problemText = (kind: ProblemKind, detail: string): string =>
  JSON.stringify(describeProblem(kind, detail));

const answerFault = (response: ServerResponse): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(500, { 'content-type': 'application/problem+json' });
  response.end(problemText('fault', 'Something went wrong on our side. Try again.'));
};

const noPages: Pages = async (_, response) => {
  response.writeHead(404, { 'content-type': 'application/problem+json' });
  response.end(
    problemText('not-found', 'This server answers /api only. /api/v1/openapi.json lists what there is.'),
  );
};

/** What cannot even be read as a request gets an answer too, as far as the connection still takes one. */
const answerUnreadable = (error: NodeJS.ErrnoException, socket: Socket): void => {
  // More of the same request: closing now, with bytes unread, would reset the connection and lose the answer on its way.
  if (socket.writableEnded && error.code !== 'ECONNRESET') return;
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const body = tooLong
    ? problemText(
        'too-long',
        `Got an address and headers of more than ${limits.maxHeaderSize} bytes. Ask for less at once.`,
      )
    : problemText('bad-request', 'Got something that is not an HTTP request.');
  const status = tooLong ? '414 URI Too Long' : '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const late = setTimeout(() => socket.destroy(), lingerMs);
  socket.once('close', () => clearTimeout(late));
};

/** One server for everything. It writes no log of what it is asked: not the address, not the sender. */
export const createHttpServer = (packs: PackStore, pages: Pages = noPages, baseMap?: BaseMap): Server => {
  const answerApi = getRequestListener(createApi({ packs, guide: readGuide().guide }).fetch, {
    overrideGlobalObjects: false,
    errorHandler: () =>
      new Response(problemText('bad-request', 'Got a request whose address cannot be read.'), {
        status: 400,
        headers: { 'content-type': 'application/problem+json' },
      }),
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const forApi = isForApi(path);
    setSecurityHeaders(response, forApi, path.startsWith('/_app/immutable/'));
    compressAnswer(request, response);
    try {
      if (baseMap && path === baseMap.path) await baseMap.answer(request, response);
      else await (forApi ? answerApi : pages)(request, response);
    } catch {
      answerFault(response);
    }
  };

  const server = createServer(limits, (request, response) => void answer(request, response));
  server.on('clientError', answerUnreadable);
  server.setTimeout(idleMs);
  server.maxConnections = mostConnections;
  return server;
};
