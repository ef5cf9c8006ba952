import { languageOf } from '#lib/guide/language-of.ts';
import { settingsView } from '#lib/settings/settings-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({ view: settingsView(languageOf(url)) });
