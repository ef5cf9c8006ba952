import { json, type RequestHandler } from '@sveltejs/kit';
import { readOperatorMaps } from '#lib/directions/operator-maps.ts';

/** What the operator of this site has chosen for maps and directions. */
export const GET: RequestHandler = () => json(readOperatorMaps(process.env));
