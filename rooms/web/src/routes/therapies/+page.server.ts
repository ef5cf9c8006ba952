import { languageOf } from '#lib/guide/language-of.ts';
import { madeOn } from '#lib/law/made-on.ts';
import { therapiesView } from '#lib/therapies/therapies-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({ view: therapiesView(languageOf(url), madeOn()) });
