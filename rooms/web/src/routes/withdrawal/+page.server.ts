import { languageOf } from '#lib/guide/language-of.ts';
import { viewWithdrawal } from '#lib/withdrawal/withdrawal-view.ts';
import type { PageServerLoad } from './$types';

export const prerender = true;

export const load: PageServerLoad = ({ url }) => ({ view: viewWithdrawal(languageOf(url)) });
