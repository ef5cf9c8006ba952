import { error } from '@sveltejs/kit';
import { sitemapPart } from '#lib/sitemap/answer.node.ts';
import { writeSitemap } from '#lib/sitemap/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
  const listed = await sitemapPart(params.part);
  if (!listed) error(404, 'part');
  return new Response(writeSitemap(url.origin, listed), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};
