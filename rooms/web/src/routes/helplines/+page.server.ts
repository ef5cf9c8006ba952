import { languageOf } from '#lib/guide/language-of.ts';
import { firstDue, viewLines } from '#lib/lines/lines-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({ groups: viewLines(languageOf(url)), due: firstDue() });
