import type { IncomingMessage, ServerResponse } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeLinks, listMadePages } from './page-links.ts';

export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Behind a proxy that sets it, this header says whether the visitor came by https; from a visitor it says nothing. */
const protocolHeader = 'x-forwarded-proto';

/** The built pages. They read the packs of `packFolder` themselves. */
export const loadPages = async (packFolder: string, behindProxy: boolean): Promise<Pages> => {
  // The pages read both when they are loaded.
  process.env['WAYMARK_PACKS'] = packFolder;
  process.env['PROTOCOL_HEADER'] ??= protocolHeader;
  const { handler } = await import('@waymark/web/handler');
  const made = await listMadePages(
    fileURLToPath(new URL('prerendered', import.meta.resolve('@waymark/web/handler'))),
  );
  return async (request, response) => {
    // Without this the pages take every visitor for one by https, and refuse their own forms.
    if (!behindProxy || !request.headers[protocolHeader]) request.headers[protocolHeader] = 'http';
    // An answer to a form names what was looked for: it is kept nowhere on the way.
    response.setHeader('cache-control', request.url?.includes('?') ? 'private, no-store' : 'no-cache');
    const [path = '/'] = (request.url ?? '/').split('?', 1);
    const links = describeLinks(path, made, String(request.headers[protocolHeader]), request.headers.host);
    if (links) response.setHeader('link', links);
    await handler(request, response, () => {
      response.statusCode = 404;
      response.end('There is no such page.');
    });
  };
};
