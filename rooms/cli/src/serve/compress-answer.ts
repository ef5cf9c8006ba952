import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

/** The best form that a browser says it takes. */
export const chooseEncoding = (accepts: string | undefined): Encoding | undefined => {
  const offered = new Map(
    (accepts ?? '').split(',').map((part) => {
      const [name = '', ...options] = part.split(';').map((each) => each.trim().toLowerCase());
      const quality = options.find((option) => option.startsWith('q='));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))] as const;
    }),
  );
  const takes = (name: string) => (offered.get(name) ?? offered.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
};

const createCompressor = (encoding: Encoding) =>
  encoding === 'br'
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : createGzip({ level: 6 });

const worthIt = 1024;

const isCompressible = (status: number, response: ServerResponse): boolean => {
  if (status < 200 || status === 204 || status === 206 || status === 304) return false;
  if (response.hasHeader('content-encoding')) return false;
  if (
    !/^(text\/html|application\/json|application\/problem\+json)\b/.test(
      String(response.getHeader('content-type') ?? ''),
    )
  )
    return false;
  return Number(response.getHeader('content-length') ?? worthIt) >= worthIt;
};

const announce = (response: ServerResponse, encoding: Encoding): void => {
  response.setHeader('content-encoding', encoding);
  response.appendHeader('vary', 'accept-encoding');
  response.removeHeader('content-length');
  const tag = response.getHeader('etag');
  // The same page in another form: equal in meaning, not byte for byte.
  if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`);
};

/** Makes `response` compress whatever page or JSON is written to it. Files that come compressed stay as they are. */
export const compressAnswer = (request: IncomingMessage, response: ServerResponse): void => {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  if (!encoding || request.method === 'HEAD') return;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);

  const compressFromHere = () => {
    const compressor = createCompressor(encoding);
    compressor.on('data', (chunk: Buffer) => {
      if (!write(chunk)) compressor.pause();
    });
    compressor.on('end', () => end());
    compressor.on('error', (error) => response.destroy(error));
    response.on('drain', () => compressor.resume());
    response.on('close', () => compressor.destroy());
    response.write = ((chunk: Uint8Array | string) => {
      compressor.write(chunk);
      return true;
    }) as typeof response.write;
    response.end = ((chunk?: unknown) => {
      compressor.end(typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : undefined);
      return response;
    }) as typeof response.end;
  };

  response.writeHead = ((status: number, headers: Record<string, string | string[]> = {}) => {
    response.writeHead = writeHead;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isCompressible(status, response)) {
      announce(response, encoding);
      compressFromHere();
    }
    return writeHead(status);
  }) as typeof response.writeHead;
};
