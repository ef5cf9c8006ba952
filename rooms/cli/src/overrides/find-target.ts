import type { Listing, SourceRecord } from '@waymark/directory';
import type { OperatorAction } from '@waymark/sources';

type Target = OperatorAction['target'];

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a listing, or a row of it, is what an operator's row describes. */
export const fits = (
  listing: Omit<SourceRecord, 'key' | 'stated'>,
  { name, street, zip, phone }: Target,
): boolean =>
  (name === undefined || [listing.name, listing.otherName ?? ''].some((each) => fold(each) === fold(name))) &&
  (street === undefined || fold(listing.street ?? '') === fold(street)) &&
  (zip === undefined || listing.zip === zip) &&
  (phone === undefined || listing.phones.some(({ number }) => number === phone));

/** How the lists name a confidential place whose listing no longer says so. */
export type FacesOf = (id: number) => readonly Omit<SourceRecord, 'key' | 'stated'>[];

export type Found =
  | { readonly ok: true; readonly listing: Listing }
  | { readonly ok: false; readonly problem: 'gone' | 'unclear'; readonly words: string };

export const nameTarget = ({ id, name, street, zip, phone }: Target): string =>
  id === undefined ? [name, street, zip, phone].filter((each) => each !== undefined).join(', ') : `id ${id}`;

/** Finds the listings that an operator's rows are about, by id (also one that has since been merged into another) or by what they say. */
export const createFinder = (
  listings: readonly Listing[],
  currentId: (id: number) => number,
  facesOf: FacesOf = () => [],
): ((target: Target) => Found) => {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  return (target) => {
    const { id } = target;
    const found =
      id === undefined
        ? listings.filter((listing) => [listing, ...facesOf(listing.id)].some((face) => fits(face, target)))
        : [byId.get(id) ?? byId.get(currentId(id))].filter((listing) => listing !== undefined);
    if (found.length === 1) return { ok: true, listing: found[0]! };
    if (found.length === 0)
      return { ok: false, problem: 'gone', words: `no listing is ${nameTarget(target)}: nothing was done` };
    const ids = found.map((listing) => listing.id).join(', ');
    return {
      ok: false,
      problem: 'unclear',
      words: `${found.length} listings are ${nameTarget(target)} (ids ${ids}): nothing was done; name one by its id`,
    };
  };
};
