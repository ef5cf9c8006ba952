import type { Box } from '../geo.ts';
import type { City } from '../place.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Cities in the order in which a map names them: the most ZIPs first, then by row. Made once a gazetteer. */
const orders = new WeakMap<Gazetteer, readonly City[]>();

function inOrder(gazetteer: Gazetteer): readonly City[] {
  const known = orders.get(gazetteer);
  if (known) return known;
  const cities = Array.from(gazetteer.cityState, (_, city): City => {
    const { label, state, lat, lng } = gazetteer.cityPlace(city);
    return { name: label.slice(0, -', MD'.length), state, lat, lng, zips: gazetteer.citySize(city) };
  });
  // Sorting keeps the order of rows among equals.
  cities.sort((a, b) => b.zips - a.zips);
  orders.set(gazetteer, cities);
  return cities;
}

/** See `Places.citiesIn`. */
export function citiesIn(gazetteer: Gazetteer, box: Box, limit: number): readonly City[] {
  const { south, west, north, east } = box;
  const found: City[] = [];
  for (const city of inOrder(gazetteer)) {
    if (found.length >= limit) break;
    if (city.lat < south || city.lat > north) continue;
    if ([city.lng, city.lng - 360, city.lng + 360].some((lng) => lng >= west && lng <= east))
      found.push(city);
  }
  return found;
}
