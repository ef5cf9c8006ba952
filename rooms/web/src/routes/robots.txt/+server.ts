import type { RequestHandler } from '@sveltejs/kit';
import { writeRobots } from '#lib/sitemap/sitemap.ts';

export const GET: RequestHandler = ({ url }) =>
  new Response(writeRobots(url.origin), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
