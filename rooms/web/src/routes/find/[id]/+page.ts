import { error } from '@sveltejs/kit';
import type { Detail, Pack } from '@waymark/directory';
import type { PackTrouble } from '#lib/find/packs.ts';
import { packsHere } from '#lib/find/shelf.ts';
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

export const load: PageLoad = async ({ params }): Promise<{ program: ProgramData }> => {
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
  if (row !== undefined) return { program: { found: 'program', pack, row, detail } };
  // In a browser no error is raised: the framework would ask the server whether a newer version is out.
  if (import.meta.env.SSR) error(404, 'program');
  return { program: { found: 'nothing' } };
};
