import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { isPublishedName, manifestSchema } from '../manifest-schema.ts';
import type { PackStore } from '../pack-store.ts';
import { answerProblem } from '../problem.ts';
import { answerNotReady, answersWith } from '../route-parts.ts';

const { 200: answer, 503: notReady } = answersWith(
  'The current packs: files, bytes and hashes.',
  manifestSchema,
);

const manifest = createRoute({
  method: 'get',
  path: '/packs/manifest.json',
  summary: 'The packs to load',
  description:
    'The files stand beside it (`/packs/{file}`), never change, and come as brotli where that is accepted.',
  middleware: etag(),
  responses: { 200: answer, 503: notReady },
});

const acceptsBrotli = (c: Context): boolean =>
  /(?:^|,)\s*br\s*(?:;\s*q=(?:1|0\.\d*[1-9])\d*\s*)?(?:,|$)/i.test(c.req.header('accept-encoding') ?? '');

const answerFile = (c: Context, name: string, bytes: Uint8Array<ArrayBuffer>, brotli: boolean): Response => {
  const hash = name.split('.')[1] ?? '';
  const tag = brotli ? `${hash}-br` : hash;
  c.header('cache-control', 'public, max-age=31536000, immutable');
  c.header('vary', 'accept-encoding', { append: true });
  c.header('etag', `"${tag}"`);
  if (c.req.header('if-none-match')?.includes(`"${tag}"`)) return c.body(null, 304);
  c.header('content-type', name.endsWith('.json') ? 'application/json' : 'application/octet-stream');
  c.header('content-length', String(bytes.byteLength));
  if (brotli) c.header('content-encoding', 'br');
  return c.body(bytes);
};

export const addPacks = (app: OpenAPIHono, store: PackStore) => {
  app.openapi(manifest, (c) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    return c.json(packs.manifest, 200, { 'cache-control': 'public, max-age=60, must-revalidate' });
  });

  app.get('/packs/:file', async (c) => {
    const name = c.req.param('file');
    const missing = () =>
      answerProblem(c, 'not-found', 'There is no such pack. /packs/manifest.json names those there are.');
    if (!isPublishedName(name)) return missing();
    const small = acceptsBrotli(c) ? await store.file(`${name}.br`) : undefined;
    if (small) return answerFile(c, name, small, true);
    const bytes = await store.file(name);
    return bytes ? answerFile(c, name, bytes, false) : missing();
  });
};
