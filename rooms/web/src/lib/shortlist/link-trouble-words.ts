import { m } from '#words';
import type { LinkTrouble } from './list-link.ts';

/** Why a shared link was not read, and what helps: a heading and a sentence. */
export function linkTroubleWords(trouble: LinkTrouble): readonly [string, string] {
  if (trouble === 'newer') return [m.shortlist_link_newer_title(), m.shortlist_link_newer()];
  if (trouble === 'too-long') return [m.shortlist_link_long_title(), m.shortlist_link_long()];
  return [m.shortlist_link_damaged_title(), m.shortlist_link_damaged()];
}
