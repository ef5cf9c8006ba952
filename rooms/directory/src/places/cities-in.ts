import type { Box } from '../geo.ts';
import type { City } from '../place.ts';
import type { Gazetteer } from './gazetteer.ts';

/** The cities in the order in which a map names them, the most ZIPs first, and where each is. */
interface Order {
  readonly city: Uint32Array;
  readonly lat: Float64Array;
  readonly lng: Float64Array;
}

const orders = new WeakMap<Gazetteer, Order>();

/** Made once a gazetteer, when a map first asks. Names wait until a city is named. */
function orderOf(gazetteer: Gazetteer): Order {
  const known = orders.get(gazetteer);
  if (known) return known;
  const count = gazetteer.cityState.length;
  const sizes = Uint32Array.from({ length: count }, (_, city) => gazetteer.citySize(city));
  const city = Uint32Array.from({ length: count }, (_, row) => row);
  city.sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const lat = new Float64Array(count);
  const lng = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const point = gazetteer.cityPoint(city[at]!);
    lat[at] = point.lat;
    lng[at] = point.lng;
  }
  const order = { city, lat, lng };
  orders.set(gazetteer, order);
  return order;
}

/** See `Places.citiesIn`. */
export function citiesIn(gazetteer: Gazetteer, box: Box, limit: number): readonly City[] {
  const { south, west, north, east } = box;
  const { city, lat, lng } = orderOf(gazetteer);
  const found: City[] = [];
  for (let at = 0; at < city.length && found.length < limit; at++) {
    if (lat[at]! < south || lat[at]! > north) continue;
    const own = lng[at]!;
    const inside =
      (own >= west && own <= east) ||
      (own - 360 >= west && own - 360 <= east) ||
      (own + 360 >= west && own + 360 <= east);
    if (!inside) continue;
    const { label, state } = gazetteer.cityPlace(city[at]!);
    const name = label.slice(0, -', MD'.length);
    found.push({ name, state, lat: lat[at]!, lng: own, zips: gazetteer.citySize(city[at]!) });
  }
  return found;
}
