import { distanceMiles, type PackRows, type Point } from '@waymark/directory';
import type { Site } from './pins.ts';

export type Compass = 'north' | 'east' | 'south' | 'west';

/** What the map shows, in numbers, for those who do not see it. */
export interface MapSummary {
  readonly total: number;
  /** How many positions are known how well. */
  readonly known: Readonly<Record<Site['precision'], number>>;
  /** Around a place: how many are near, which is the nearest, and where most of the others lie. */
  readonly around?: {
    readonly nearMiles: number;
    readonly near: number;
    readonly nearest: Site & { readonly miles: number };
    readonly most?: Compass;
  };
  /** Cities with the most programs. */
  readonly cities: readonly { readonly city: string; readonly count: number }[];
}

const nearMiles = [5, 10, 25, 50, 100, 250] as const;
const fewestForDirection = 4;
const mostCities = 3;

/** The quarter of the compass in which a point lies, seen from another. */
export function compassOf(from: Point, to: Point): Compass {
  const north = to.lat - from.lat;
  const turn = Math.round((from.lng - to.lng) / 360) * 360;
  const east = (to.lng + turn - from.lng) * Math.cos((from.lat * Math.PI) / 180);
  if (Math.abs(north) >= Math.abs(east)) return north >= 0 ? 'north' : 'south';
  return east >= 0 ? 'east' : 'west';
}

function mostlyIn(from: Point, sites: readonly (Site & { readonly miles: number })[]): Compass | undefined {
  const away = sites.filter(({ miles }) => miles >= 1);
  if (away.length < fewestForDirection) return undefined;
  const counts = { north: 0, east: 0, south: 0, west: 0 };
  for (const site of away) counts[compassOf(from, site)]++;
  return (Object.keys(counts) as Compass[]).find((compass) => counts[compass] * 2 > away.length);
}

function fullestCities(pack: PackRows, sites: readonly Site[]): MapSummary['cities'] {
  const counts = new Map<string, number>();
  for (const { row } of sites) {
    const city = `${pack.city(row)}, ${pack.state(row)}`;
    counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  return [...counts]
    .map(([city, count]) => ({ city, count }))
    .sort((a, b) => b.count - a.count || (a.city < b.city ? -1 : 1))
    .slice(0, mostCities);
}

/** A distance that is not known to a mile is not taken for less than one. */
function surelyMiles({ miles, precision }: Site & { readonly miles: number }): number {
  return precision === 'address' ? miles : Math.max(1, miles);
}

export function summaryOf(pack: PackRows, sites: readonly Site[], near: Point | undefined): MapSummary {
  const known = { address: 0, approximate: 0, zip: 0 };
  for (const { precision } of sites) known[precision]++;
  const summary = { total: sites.length, known, cities: fullestCities(pack, sites) };
  if (!near || sites.length === 0) return summary;
  const measured = sites
    .map((site) => ({ ...site, miles: distanceMiles(near, site) }))
    .sort((a, b) => surelyMiles(a) - surelyMiles(b));
  const nearest = measured[0]!;
  const reach = nearMiles.find((miles) => nearest.miles <= miles);
  const most = mostlyIn(near, measured);
  if (reach === undefined) return summary;
  return {
    ...summary,
    around: {
      nearMiles: reach,
      near: measured.filter(({ miles }) => miles <= reach).length,
      nearest,
      ...(most ? { most } : {}),
    },
  };
}
