import type { Point } from '@waymark/directory';

interface Extent {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Rough frames around every part of the United States, its territories and the freely associated states. */
const EXTENTS: readonly Extent[] = [
  { south: 24.3, north: 49.5, west: -125, east: -66.7 }, // the 48 states and the District of Columbia
  { south: 51, north: 71.6, west: -180, east: -129.8 }, // Alaska
  { south: 51, north: 54, west: 172, east: 180 }, // its islands beyond the date line
  { south: 18.5, north: 28.7, west: -178.6, east: -154.5 }, // Hawaii
  { south: 17.5, north: 18.7, west: -68, east: -64.3 }, // Puerto Rico, Virgin Islands
  { south: 13, north: 20.8, west: 144.4, east: 146.3 }, // Guam, Northern Mariana Islands
  { south: -14.8, north: -10.9, west: -171.3, east: -168 }, // American Samoa
  { south: 19.1, north: 19.5, west: 166.4, east: 166.9 }, // Wake Island
  { south: 0.9, north: 14.8, west: 130.9, east: 172.3 }, // Micronesia, Marshall Islands, Palau
];

/** True when a point lies in a rough frame around the United States and their territories; the sea beside a coast still does. */
export function isInUnitedStates(point: Point): boolean {
  return EXTENTS.some(
    ({ south, north, west, east }) =>
      point.lat >= south && point.lat <= north && point.lng >= west && point.lng <= east,
  );
}
