import type { Manifest, Pack } from '@waymark/directory';
import type { SourcesAnswer } from './table-schemas.ts';

/** The sources of the packs, their dates, and how many listings each speaks of. */
export const presentSources = (manifest: Manifest, pack: Pack): SourcesAnswer => {
  const listings = new Map<string, number>();
  for (let row = 0; row < pack.rows; row++) {
    for (const { id } of pack.sourcesOf(row)) listings.set(id, (listings.get(id) ?? 0) + 1);
  }
  return {
    asOf: manifest.asOf,
    listings: pack.rows,
    sources: pack.sources.map((source) => ({ ...source, listings: listings.get(source.id) ?? 0 })),
  };
};
