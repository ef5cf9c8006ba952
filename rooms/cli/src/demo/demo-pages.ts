import type { ServerResponse } from 'node:http';
import type { Pages } from '../serve/web-pages.ts';

/** On top of every page, whatever it is about. */
const WORDS = {
  en: 'Support group meetings and recovery homes here are made up: do not go to any. Treatment programs are real.',
  es: 'Las reuniones de grupos y las casas de recuperación son inventadas: no vaya a ninguna. Los programas de tratamiento son reales.',
} as const;

const HEADS = { en: 'Demonstration', es: 'Demostración' } as const;

const HIDDEN = '<meta name="robots" content="noindex, nofollow">';

/** A page with the banner on top, for a search engine that comes by all the same not to be kept. */
const withBanner = (html: string): string => {
  const language = /<html lang="es"/.test(html) ? 'es' : 'en';
  const banner = `<aside class="demonstration" aria-label="${HEADS[language]}">${HEADS[language]}. ${WORDS[language]}</aside>`;
  return html.replace('</head>', `${HIDDEN}</head>`).replace(/<body[^>]*>/, (body) => `${body}${banner}`);
};

type Chunk = string | Uint8Array;
type Taken = readonly [chunk?: unknown, encoding?: unknown, done?: unknown];

const isHtml = (response: ServerResponse, headers: unknown): boolean => {
  const given = (headers as Record<string, unknown> | undefined) ?? {};
  const type = given['content-type'] ?? given['Content-Type'] ?? response.getHeader('content-type');
  return String(type ?? '').startsWith('text/html');
};

/** Holds a page back until it is whole, and lets everything else through. */
const bannered = (response: ServerResponse): ServerResponse => {
  const chunks: Buffer[] = [];
  let holding: boolean | undefined;
  const { writeHead, write, end } = response;
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      chunks.push(Buffer.from(chunk as Chunk as Uint8Array));
  };
  const decide = (headers?: unknown) => {
    holding ??= isHtml(response, headers);
    return holding;
  };
  response.writeHead = ((status: number, ...rest: readonly unknown[]) => {
    const headers = rest.find((each) => typeof each === 'object' && each !== null);
    if (!decide(headers)) return writeHead.call(response, status, ...(rest as [])) as ServerResponse;
    response.statusCode = status;
    for (const [name, value] of Object.entries((headers ?? {}) as Record<string, string | string[]>))
      if (value !== undefined) response.setHeader(name, value);
    return response;
  }) as typeof response.writeHead;
  response.write = ((...taken: Taken) => {
    if (!decide()) return write.apply(response, taken as never);
    keep(taken[0]);
    return true;
  }) as typeof response.write;
  response.end = ((...taken: Taken) => {
    if (!decide()) return end.apply(response, taken as never);
    keep(taken[0]);
    response.removeHeader('content-length');
    response.removeHeader('etag');
    Object.assign(response, { write, writeHead, end });
    // What packs the answer looks at its head first.
    response.writeHead(response.statusCode);
    return response.end(withBanner(String(Buffer.concat(chunks))));
  }) as typeof response.end;
  return response;
};

const answerText = (response: ServerResponse, type: string, text: string): void => {
  response.setHeader('content-type', type);
  response.end(text);
};

/** Pages of a site with demonstration data: each says so on top, with and without JavaScript, and none asks to be found. */
export const demoPages =
  (pages: Pages): Pages =>
  async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    response.setHeader('x-robots-tag', 'noindex, nofollow');
    if (path === '/robots.txt')
      return answerText(response, 'text/plain; charset=utf-8', 'User-agent: *\nDisallow: /\n');
    if (path === '/sitemap.xml' || path.startsWith('/sitemap/'))
      return answerText(
        response,
        'application/xml; charset=utf-8',
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>\n',
      );
    // A page kept before the banner, or packed already, would come without it.
    delete request.headers['if-none-match'];
    delete request.headers['if-modified-since'];
    delete request.headers['accept-encoding'];
    await pages(request, bannered(response));
  };
