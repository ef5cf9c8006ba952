import type { Point } from '../listing.ts';
import { keyOf } from '../places/fold.ts';

/** A city of a county, as a listing names them. */
export interface Area {
  readonly city: string;
  readonly state: string;
  readonly county?: string;
}

/** The middle of the city, else of the county; `undefined` where neither is known. */
export type AreaCenter = (area: Area) => Point | undefined;

/** Middles of cities and counties: the mean of the ZIP areas that a table gives them, whatever stands there. */
export function areaCenters(zips: Iterable<Area & Point>): AreaCenter {
  const cities = new Map<string, Sum>();
  const counties = new Map<string, Sum>();
  for (const zip of zips) {
    add(cities, `${zip.state} ${keyOf(zip.city)}`, zip);
    if (zip.county) add(counties, `${zip.state} ${countyKey(zip.county)}`, zip);
  }
  return ({ city, state, county = '' }) => {
    const sum = cities.get(`${state} ${keyOf(city)}`) ?? counties.get(`${state} ${countyKey(county)}`);
    return sum && { lat: sum.lat / sum.count, lng: sum.lng / sum.count };
  };
}

interface Sum {
  lat: number;
  lng: number;
  count: number;
}

function add(sums: Map<string, Sum>, key: string, { lat, lng }: Point): void {
  const sum = sums.get(key) ?? { lat: 0, lng: 0, count: 0 };
  sums.set(key, { lat: sum.lat + lat, lng: sum.lng + lng, count: sum.count + 1 });
}

function countyKey(county: string): string {
  return keyOf(county.replace(/ County$/i, ''));
}
