import { findFact } from '@waymark/care';
import { languageOf } from '#lib/guide/language-of.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({
  rights: ['ada-prescribed-medicine', 'housing-rights'].flatMap(
    (id) => findFact(id)?.words[languageOf(url)] ?? [],
  ),
});
