import {
  type HomeAnswer as Found,
  HOME_GROUPS,
  type HomeDetail,
  type HomeHit,
  type HomePack,
  type HomeQuery,
  type Place,
  vacancyOf,
} from '@waymark/directory';
import { presentFacts } from '../present-facts.ts';
import { optional, presentPhone, presentSource } from '../present-listing.ts';
import { presentPlace, roundMiles } from '../present-search.ts';
import type { HomeAnswer, HomeHitAnswer, HomesAnswer } from './schemas.ts';

interface Homes {
  readonly pack: HomePack;
  readonly detail: HomeDetail;
}

/** What is known of one home. `now` (milliseconds since 1970) decides whether a count of free beds means anything. */
export const presentHome = ({ pack, detail }: Homes, row: number, now: number): HomeAnswer => {
  const home = detail.home(row);
  const { freeBeds, bedsAsOf, certifier, rules, ...money } = home.terms;
  const beds = vacancyOf(home.terms, now);
  const position = pack.position(row);
  return {
    id: home.id,
    name: home.name,
    ...optional('operator', home.otherName),
    ...optional('street', home.street),
    ...optional('unit', home.unit),
    city: home.city,
    state: home.state,
    zip: home.zip,
    ...(home.confidential && { confidential: true as const }),
    ...(position && { position: { lat: position.lat, lng: position.lng, precision: position.precision } }),
    phones: home.phones.map(presentPhone),
    ...optional('website', home.website),
    facts: presentFacts(HOME_GROUPS, (group, concept) => pack.fact(row, group, concept)),
    ...money,
    ...optional('certifier', certifier),
    ...optional('rules', rules),
    beds,
    ...(beds !== 'unknown' && { freeBeds: freeBeds!, bedsAsOf: bedsAsOf! }),
    sources: pack.sourcesOf(row).map(presentSource),
  };
};

const presentHit = (homes: Homes, now: number, { row, miles, reasons, notes }: HomeHit): HomeHitAnswer => ({
  ...presentHome(homes, row, now),
  ...(miles === undefined ? {} : { miles: roundMiles(miles) }),
  reasons: [...reasons],
  notes: [...notes],
});

/** An answer about recovery homes as the API says it. */
export const presentHomes = (
  homes: Homes & { readonly now: number; readonly isDemo: boolean },
  query: HomeQuery,
  place: Place | undefined,
  found: Found,
): HomesAnswer => ({
  total: found.total,
  limit: query.limit ?? 25,
  offset: query.offset ?? 0,
  ...(homes.isDemo ? { demo: true } : {}),
  ...(place ? { place: presentPlace(place) } : {}),
  forgiven: found.forgiven,
  hits: found.hits.map((hit) => presentHit(homes, homes.now, hit)),
  counts: found.counts,
  relax: found.relax.map(({ changes, total }) => ({ changes: [...changes], total })),
  beyond: found.beyond.map((hit) => presentHit(homes, homes.now, hit)),
});
