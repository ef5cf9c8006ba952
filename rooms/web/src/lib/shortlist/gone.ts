import { type Hit, type Pack, type Places, search } from '@waymark/directory';
import type { Redirects } from '#lib/find/redirects.ts';

/** What became of a number: `row` where it stands in the directory now. */
export type Whereto =
  | { readonly fate: 'here'; readonly row: number }
  | { readonly fate: 'moved'; readonly id: number; readonly row: number }
  | { readonly fate: 'gone' };

export function whereto(pack: Pack, id: number, redirects: Redirects): Whereto {
  const row = pack.rowOf(id);
  if (row !== undefined) return { fate: 'here', row };
  const to = redirects.get(id);
  const moved = to === undefined ? undefined : pack.rowOf(to);
  return to !== undefined && moved !== undefined ? { fate: 'moved', id: to, row: moved } : { fate: 'gone' };
}

const mostOffered = 3;

/** The nearest programs to a ZIP code but those in `except`; empty where the ZIP is not known. */
export function nearestTo(
  pack: Pack,
  places: Places,
  zip: string,
  except: ReadonlySet<number>,
): readonly Hit[] {
  const found = zip === '' ? undefined : places.resolve(zip);
  if (!found?.ok) return [];
  const { lat, lng } = found.place;
  const limit = mostOffered + except.size;
  return search(pack, { near: { lat, lng }, order: 'distance', limit })
    .hits.filter(({ id }) => !except.has(id))
    .slice(0, mostOffered);
}
