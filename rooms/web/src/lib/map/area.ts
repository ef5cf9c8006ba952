import { type Asked, moveTo, radii, reach } from '#lib/find/asked.ts';
import { m } from '#words';
import { type Frame, type MapView, milesPerPx } from './view.ts';

/** Finer than this a spot on the map would say more than was meant. */
const perDegree = 1000;
const round = (degrees: number) => Math.round(degrees * perDegree) / perDegree;

/** The question asked again around the middle of the map, as far as the map reaches. */
export function areaAsked(asked: Asked, view: MapView, frame: Frame): Asked {
  const half = (Math.max(frame.width, frame.height) / 2) * milesPerPx(view);
  const place = {
    kind: 'position',
    label: m.map_area_label(),
    state: '',
    lat: round(view.lat),
    lng: round(view.lng),
  } as const;
  return reach(moveTo(asked, place), radii.find((miles) => miles >= half) ?? 'any');
}
