import { error, redirect } from '@sveltejs/kit';
import type { Detail, Pack } from '@waymark/directory';
import type { PackTrouble } from '#lib/find/packs.ts';
import { currentId, redirectsHere } from '#lib/find/redirects.ts';
import { packsHere } from '#lib/find/shelf.ts';
import { type Contact, contactHere } from '#lib/report/contact.ts';
import { localizeHref } from '#locale';
import type { PageLoad } from './$types';

type ProgramData =
  | {
      readonly found: 'program';
      readonly pack: Pack;
      readonly row: number;
      readonly detail: Detail | undefined;
    }
  | { readonly found: 'nothing' }
  | { readonly found: 'trouble'; readonly trouble: PackTrouble };

const wholeNumber = /^[1-9]\d{0,8}$/;

function rowOf(pack: Pack, id: string): number | undefined {
  return wholeNumber.test(id) ? pack.rowOf(Number(id)) : undefined;
}

/** From a list the page opens at once with what the list knows; streets and further numbers follow when they come. */
function fromList(pack: Pack | undefined, detail: Detail | undefined, id: string): ProgramData | undefined {
  const row = pack && rowOf(pack, id);
  return pack && row !== undefined ? { found: 'program', pack, row, detail } : undefined;
}

export const load: PageLoad = async ({ params }): Promise<{ program: ProgramData; contact?: Contact }> => {
  const shelf = await packsHere();
  if (!import.meta.env.SSR) {
    const known = fromList(shelf.now.search(), shelf.now.program()?.detail, params.id);
    if (known) return { program: known };
  }
  const opened = await shelf.program();
  if (!opened.ok) {
    if (import.meta.env.SSR) error(503, 'packs');
    return { program: { found: 'trouble', trouble: opened.problem } };
  }
  const { pack, detail } = opened.value;
  const row = rowOf(pack, params.id);
  if (row !== undefined) {
    const program: ProgramData = { found: 'program', pack, row, detail };
    if (!import.meta.env.SSR) return { program };
    const contact = await contactHere();
    return { program, ...(contact.ok ? { contact: contact.value } : {}) };
  }
  const redirects = await redirectsHere();
  const current = redirects.ok ? currentId(pack, params.id, redirects.value) : undefined;
  if (current !== undefined) redirect(301, localizeHref(`/find/${current}`));
  // In a browser no error is raised: the framework would ask the server whether a newer version is out.
  if (import.meta.env.SSR) error(404, 'program');
  return { program: { found: 'nothing' } };
};
