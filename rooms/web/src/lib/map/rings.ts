import { distanceMiles, type Point } from '@waymark/directory';
import { type Frame, type MapView, milesPerPx } from './view.ts';

const RADIANS = Math.PI / 180;
const MILES_PER_RADIAN = 3958.7613;
const usual = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] as const;
const smallestPx = 44;
const most = 3;

/** Points along the circle of `miles` around a center: first the northernmost, then eastwards. */
export function circle(center: Point, miles: number, corners = 72): Point[] {
  const angle = miles / MILES_PER_RADIAN;
  const lat = center.lat * RADIANS;
  return Array.from({ length: corners }, (_, corner) => {
    const bearing = (corner / corners) * 2 * Math.PI;
    const sin = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * sin,
    );
    return { lat: Math.asin(sin) / RADIANS, lng: center.lng + east / RADIANS };
  });
}

/** Distances around the center that are worth a ring in this view: a few, none too small to see or wholly outside. */
export function ringMiles(center: Point, view: MapView, frame: Frame): number[] {
  const perPx = milesPerPx(view);
  const farthestPx = Math.hypot(frame.width, frame.height) / 2 + distanceMiles(center, view) / perPx;
  const seen = usual.filter((miles) => miles / perPx >= smallestPx && miles / perPx <= farthestPx);
  return seen.slice(0, most);
}
