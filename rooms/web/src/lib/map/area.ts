import type { Place } from '@waymark/directory';
import { type Asked, moveTo, radii, reach } from '#lib/find/asked.ts';
import { m } from '#words';
import { type Frame, type MapView, milesPerPx } from './view.ts';

/** Finer than this a spot on the map would say more than was meant. */
const perDegree = 1000;
const round = (degrees: number) => Math.round(degrees * perDegree) / perDegree;

/** The middle of the map as a place to search from. */
export function placeInView({ lat, lng }: MapView): Place {
  return { kind: 'position', label: m.map_area_label(), state: '', lat: round(lat), lng: round(lng) };
}

/** The smallest of these radii that reaches as far as the map; `undefined` when none does. */
export function reachOf(view: MapView, frame: Frame, miles: readonly number[]): number | undefined {
  const half = (Math.max(frame.width, frame.height) / 2) * milesPerPx(view);
  return miles.find((each) => each >= half);
}

/** The question asked again around the middle of the map, as far as the map reaches. */
export function areaAsked(asked: Asked, view: MapView, frame: Frame): Asked {
  return reach(moveTo(asked, placeInView(view)), reachOf(view, frame, radii) ?? 'any');
}
