import type { RequestHandler } from '@sveltejs/kit';
import { sitemapFiles } from '#lib/sitemap/answer.node.ts';
import { writeSitemapIndex } from '#lib/sitemap/sitemap.ts';

export const GET: RequestHandler = async ({ url }) => {
  const files = (await sitemapFiles()).map((name) => `/sitemap/${name}.xml`);
  return new Response(writeSitemapIndex(url.origin, files), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
