import type { Places, Point } from '@waymark/directory';
import { type Label, placeLabels, waysAround, waysBeside } from './labels.ts';
import { ringWords } from './map-words.ts';
import { circle } from './rings.ts';
import { boxOf, type Frame, type MapView, type Pixel, pixelOf } from './view.ts';

/** What is written on the map: the place that was searched, distances on their rings, and cities. */
export interface MapName {
  readonly key: string;
  readonly kind: 'middle' | 'ring' | 'city';
  readonly text: string;
  readonly ways: Label['way'][];
  /** A city's dot. */
  readonly dot?: Pixel;
}

const citiesTried = 40;
const mostNames = 16;
const pinPx = 22;
/** North, south, east, west, and between them. */
const ringSides = 8;

interface Shown {
  readonly view: MapView;
  readonly frame: Frame;
  readonly pins: readonly Pixel[];
  readonly middle: Point | undefined;
  readonly middleName: string | undefined;
  readonly miles: readonly number[];
  readonly places: Places | undefined;
  readonly textScale: number;
}

/** The names for a view, each where it can be read. */
export function namesFor(shown: Shown): Label<MapName>[] {
  const { view, frame, pins, middle, middleName, miles, places, textScale } = shown;
  const names: MapName[] = [];
  if (middle && middleName) {
    const ways = waysAround(pixelOf(view, frame, middle), pinPx);
    names.push({ key: 'middle', kind: 'middle', text: middleName, ways });
  }
  for (const radius of middle ? miles : []) {
    const sides = circle(middle!, radius, ringSides).map((point) => pixelOf(view, frame, point));
    const ways = [0, 4, 2, 6, 1, 3, 5, 7].map((side) => ({ ...sides[side]!, anchor: 'middle' as const }));
    names.push({ key: `ring ${radius}`, kind: 'ring', text: ringWords(radius), ways });
  }
  for (const city of places?.citiesIn(boxOf(view, frame), citiesTried) ?? []) {
    const key = `${city.name}, ${city.state}`;
    const dot = pixelOf(view, frame, city);
    if (key !== middleName) names.push({ key, kind: 'city', text: city.name, ways: waysBeside(dot), dot });
  }
  return placeLabels(names, { ...frame, taken: pins, takenPx: pinPx, most: mostNames, textScale });
}
