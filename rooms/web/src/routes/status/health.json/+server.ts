import { json, type RequestHandler } from '@sveltejs/kit';
import { healthHere } from '#lib/status/health.node.ts';

/** How the sources do, with the server's time, so that a page says the same ages once it is live. */
export const GET: RequestHandler = async () =>
  json({ health: (await healthHere()) ?? null, now: new Date().toISOString() });
