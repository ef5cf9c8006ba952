import { hilbert } from './hilbert.ts';
import type { Position } from './listing.ts';

interface Placed {
  readonly name: string;
  readonly position?: Position;
}

/** Copies of the listings in row order: along the Hilbert curve, then by name; those without a position last. */
export function inRowOrder<T extends Placed>(listings: readonly T[]): T[] {
  const keyed = listings.map((listing) => ({ listing, key: hilbertKey(listing.position) }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return a.listing.name < b.listing.name ? -1 : a.listing.name > b.listing.name ? 1 : 0;
  });
  return keyed.map(({ listing }) => listing);
}

function hilbertKey(at: Position | undefined): number {
  if (!at) return Number.POSITIVE_INFINITY;
  return hilbert(Math.floor(((at.lng + 180) / 360) * 0xffff), Math.floor(((at.lat + 90) / 180) * 0xffff));
}
