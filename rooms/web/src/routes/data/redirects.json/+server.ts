import { json, type RequestHandler } from '@sveltejs/kit';
import { redirectFile } from '#lib/find/redirects.node.ts';

/** Where old numbers of programs lead, as the packs' folder has it. */
export const GET: RequestHandler = async () => json((await redirectFile()) ?? { format: 1, redirects: [] });
