import { languageOf } from '#lib/guide/language-of.ts';
import { meetingsView } from '#lib/meetings/meetings-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({ view: meetingsView(languageOf(url)) });
