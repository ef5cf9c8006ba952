import type { PackRows, Precision } from '@waymark/directory';
import { clusterOf, type Placed } from './clusters.ts';
import { besides, spotOf } from './mercator.ts';
import { type Frame, type MapView, type Pixel, worldPx } from './view.ts';

/** A program, a meeting or a home on the map. */
export interface Site {
  readonly row: number;
  readonly lat: number;
  readonly lng: number;
  readonly precision: Precision;
}

/**
 * How a pin is drawn: a building, somewhere near, an area of which only the ZIP is known, or several programs of which not all
 * stand in one place.
 */
export type PinKind = 'address' | 'approximate' | 'zip' | 'group';

/** What stands in one place on the screen. */
export interface Pin extends Pixel {
  /** The same for the same programs, whatever is in view. */
  readonly key: string;
  readonly kind: PinKind;
  readonly sites: readonly Site[];
}

const gapPx = 48;

/** The programs of these rows that have a position and may be drawn. */
export function sitesOf(pack: PackRows, rows: readonly number[]): Site[] {
  return rows.flatMap((row) => {
    const position = pack.position(row);
    return position && !pack.isConfidential(row) ? [{ row, ...position }] : [];
  });
}

function isOneSpot(sites: readonly Site[]): boolean {
  return sites.every(({ lat, lng }) => lat === sites[0]!.lat && lng === sites[0]!.lng);
}

function kindOf(sites: readonly Site[]): PinKind {
  const [first] = sites;
  if (!first || !isOneSpot(sites)) return 'group';
  if (sites.every(({ precision }) => precision === first.precision)) {
    return sites.length === 1 || first.precision === 'zip' ? first.precision : 'group';
  }
  return 'group';
}

/** All pins of a zoom, in pixels from the corner of the world at that zoom. */
export function pinsOf(sites: readonly Site[], zoom: number): Pin[] {
  const size = worldPx(zoom);
  const placed = sites.map((item): Placed<Site> => {
    const { x, y } = spotOf(item);
    return { x: x * size, y: y * size, item };
  });
  return clusterOf(placed, gapPx).map(({ x, y, members }) => ({
    x,
    y,
    key: String(members[0]!.row),
    kind: kindOf(members),
    sites: members,
  }));
}

/** The step of zoom whose pins are shown, so that pinching does not shuffle them all the time. */
export function pinZoom(zoom: number): number {
  return Math.floor(zoom * 2) / 2;
}

/** The pins in view, in pixels of the frame, from north to south as they are read. */
export function pinsInView(pins: readonly Pin[], zoom: number, view: MapView, frame: Frame): Pin[] {
  const [from, to] = [worldPx(zoom), worldPx(view.zoom)];
  const middle = spotOf(view);
  return pins
    .map((pin) => {
      const spot = besides({ x: pin.x / from, y: pin.y / from }, middle.x);
      return {
        ...pin,
        x: frame.width / 2 + (spot.x - middle.x) * to,
        y: frame.height / 2 + (spot.y - middle.y) * to,
      };
    })
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height)
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

/** True where no zoom can take the programs of a pin apart. */
export function staysTogether(pin: Pin, nearestZoom: number): boolean {
  return pinsOf(pin.sites, nearestZoom).length === 1;
}

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isDirection(key: string): key is Direction {
  return /^Arrow(Up|Down|Left|Right)$/.test(key);
}

/** The next pin in a direction, seen from another; `undefined` at the edge. */
export function pinTowards(pins: readonly Pin[], from: Pixel, direction: Direction): Pin | undefined {
  let best: Pin | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const pin of pins) {
    const [east, south] = [pin.x - from.x, pin.y - from.y];
    const along = { ArrowRight: east, ArrowLeft: -east, ArrowDown: south, ArrowUp: -south }[direction];
    const aside = Math.abs(direction === 'ArrowLeft' || direction === 'ArrowRight' ? south : east);
    // What lies more to the side than ahead is found by another arrow.
    if (along <= 0 || aside > along) continue;
    const cost = along + 2 * aside;
    if (cost < least) {
      least = cost;
      best = pin;
    }
  }
  return best;
}
