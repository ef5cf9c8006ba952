import { type Answer, DEFAULT_LIMIT, type Hit, type Place, type Query } from '@waymark/directory';
import type { OpenPacks } from './pack-store.ts';
import { presentListing } from './present-listing.ts';
import type { HitAnswer, SearchAnswer } from './search-schemas.ts';

type Tiers = Pick<OpenPacks, 'pack' | 'detail'>;

/** A distance is known to about a yard at best; more digits would only be noise. */
export const roundMiles = (miles: number): number => Math.round(miles * 1000) / 1000;

export const presentPlace = ({ kind, label, state, lat, lng }: Place) => ({ kind, label, state, lat, lng });

const presentHit = ({ pack, detail }: Tiers, { row, miles, reasons, notes }: Hit): HitAnswer => ({
  ...presentListing(pack, detail, row),
  ...(miles === undefined ? {} : { miles: roundMiles(miles) }),
  reasons: [...reasons],
  notes: [...notes],
});

/** An answer of the directory as the API and `waymark search --json` say it. */
export const presentSearch = (
  tiers: Tiers,
  query: Query,
  place: Place | undefined,
  answer: Answer,
): SearchAnswer => ({
  total: answer.total,
  limit: query.limit ?? DEFAULT_LIMIT,
  offset: query.offset ?? 0,
  order: query.order ?? 'best',
  ...(place ? { place: presentPlace(place) } : {}),
  forgiven: answer.forgiven,
  hits: answer.hits.map((hit) => presentHit(tiers, hit)),
  counts: answer.counts,
  relax: answer.relax.map(({ changes, total }) => ({ changes: [...changes], total })),
  beyond: answer.beyond.map((hit) => presentHit(tiers, hit)),
});
