import type { Pack } from '@waymark/directory';
import type { Listed } from './sitemap.ts';

/** The page of every program, with the date of the newest list that speaks of it; not of those a newer list lacks. */
export function programPaths(pack: Pack): readonly Listed[] {
  return Array.from({ length: pack.rows }, (_, row) => row)
    .filter((row) => pack.absentFrom(row) === undefined)
    .map((row) => {
      const dates = pack.sourcesOf(row).map(({ asOf }) => asOf);
      const changed = dates.sort().at(-1);
      return { path: `/find/${pack.id(row)}`, ...(changed ? { changed } : {}) };
    });
}
