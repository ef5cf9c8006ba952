import type { Box, Point } from '@waymark/directory';
import { besides, MOST_LAT, milesAround, pointOf, type Spot, spotOf } from './mercator.ts';

/** The middle of the map, and how near it is: at zoom z the world is 512 · 2^z pixels wide. */
export interface MapView extends Point {
  readonly zoom: number;
}

/** The size of the map on the screen, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Pixels from the upper left corner of the map. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

const TILE_PX = 512;
const farthest = 1;
/** The lines of the map are good to a few hundred yards: nearer they would pretend to know streets. */
export const NEAREST = 13;
/** With streets under them, pins are worth seeing from as near as this. */
export const STREET_NEAREST = 17;

export function worldPx(zoom: number): number {
  return TILE_PX * 2 ** zoom;
}

/** Miles that a pixel stands for in the middle of the map. */
export function milesPerPx({ lat, zoom }: MapView): number {
  return milesAround(lat) / worldPx(zoom);
}

/** The nearest view that the map can show. */
export function within({ lat, lng, zoom }: MapView, nearest = STREET_NEAREST): MapView {
  return {
    lat: Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)),
    lng: lng - 360 * Math.round(lng / 360),
    zoom: Math.max(farthest, Math.min(nearest, zoom)),
  };
}

export function pixelOf(view: MapView, frame: Frame, point: Point): Pixel {
  const middle = spotOf(view);
  const spot = besides(spotOf(point), middle.x);
  const size = worldPx(view.zoom);
  return {
    x: frame.width / 2 + (spot.x - middle.x) * size,
    y: frame.height / 2 + (spot.y - middle.y) * size,
  };
}

function spotAt(view: MapView, frame: Frame, { x, y }: Pixel): Spot {
  const middle = spotOf(view);
  const size = worldPx(view.zoom);
  return { x: middle.x + (x - frame.width / 2) / size, y: middle.y + (y - frame.height / 2) / size };
}

/** The map pushed by so many pixels, as a finger pushes paper. */
export function pushBy(view: MapView, east: number, south: number): MapView {
  const middle = spotOf(view);
  const size = worldPx(view.zoom);
  const { lat, lng } = pointOf({ x: middle.x - east / size, y: middle.y - south / size });
  return within({ lat, lng, zoom: view.zoom });
}

/** The map nearer by `steps` doublings, with what lies under `around` staying there (the middle, if not told). */
export function zoomBy(
  view: MapView,
  frame: Frame,
  steps: number,
  { around, nearest = NEAREST }: { readonly around?: Pixel; readonly nearest?: number } = {},
): MapView {
  const { zoom } = within({ ...view, zoom: view.zoom + steps }, nearest);
  if (!around) return { ...view, zoom };
  const kept = spotAt(view, frame, around);
  const size = worldPx(zoom);
  const { lat, lng } = pointOf({
    x: kept.x - (around.x - frame.width / 2) / size,
    y: kept.y - (around.y - frame.height / 2) / size,
  });
  return within({ lat, lng, zoom });
}

/** Everything that is in view, and `margin` times the frame around it on every side. */
export function boxOf(view: MapView, frame: Frame, margin = 0): Box {
  const [high, wide] = [frame.height * margin, frame.width * margin];
  const topLeft = pointOf(spotAt(view, frame, { x: -wide, y: -high }));
  const bottomRight = pointOf(spotAt(view, frame, { x: frame.width + wide, y: frame.height + high }));
  return { north: topLeft.lat, west: topLeft.lng, south: bottomRight.lat, east: bottomRight.lng };
}

/** The nearest view that shows all points with room around them; of one point alone, at most `nearest`. */
export function fit(
  points: readonly Point[],
  frame: Frame,
  { nearest = 11, roomPx = 40 }: { readonly nearest?: number; readonly roomPx?: number } = {},
): MapView | undefined {
  const [first] = points;
  if (!first) return undefined;
  const { x } = spotOf(first);
  let [west, east, north, south] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1, 0];
  for (const point of points) {
    const spot = besides(spotOf(point), x);
    west = Math.min(west, spot.x);
    east = Math.max(east, spot.x);
    north = Math.min(north, spot.y);
    south = Math.max(south, spot.y);
  }
  const room = (px: number) => Math.max(px - 2 * roomPx, px / 4);
  const size = Math.min(room(frame.width) / (east - west), room(frame.height) / (south - north));
  const zoom = Math.min(nearest, Math.log2(size / TILE_PX));
  return within({ ...pointOf({ x: (west + east) / 2, y: (north + south) / 2 }), zoom });
}

/** True for a view as it may come back from the browser's history. */
export function isView(kept: unknown): kept is MapView {
  if (typeof kept !== 'object' || kept === null) return false;
  const { lat, lng, zoom } = kept as Partial<MapView>;
  return (
    [lat, lng, zoom].every(Number.isFinite) && Math.abs(Number(lat)) <= 90 && Number(zoom) <= STREET_NEAREST
  );
}

const farShare = 0.3;
const farZoom = 1.2;

/** True when a view has left another one: by a good part of the frame, or to about twice or half its scale. */
export function isApart(view: MapView, other: MapView, frame: Frame): boolean {
  const { x, y } = pixelOf(view, frame, other);
  const share = Math.max(
    Math.abs(x - frame.width / 2) / frame.width,
    Math.abs(y - frame.height / 2) / frame.height,
  );
  return share > farShare || Math.abs(view.zoom - other.zoom) > farZoom;
}

/** A view of these points that is nearer in any case, so that what stood together comes apart. */
export function nearerTo(view: MapView, points: readonly Point[], frame: Frame, nearest = NEAREST): MapView {
  const fitting = fit(points, frame, { nearest, roomPx: 60 }) ?? view;
  return within({ ...fitting, zoom: Math.max(fitting.zoom, view.zoom + 1) }, nearest);
}
