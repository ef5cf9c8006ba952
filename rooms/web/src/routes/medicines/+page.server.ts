import { languageOf } from '#lib/guide/language-of.ts';
import { madeOn } from '#lib/law/made-on.ts';
import { medicinesView } from '#lib/medicines/medicines-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({ view: medicinesView(languageOf(url), madeOn()) });
