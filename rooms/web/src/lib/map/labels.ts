import type { Pixel } from './view.ts';

/** A spot that words start from, and how they run from there. */
export interface Way extends Pixel {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Something to be named, and the ways to write it, the best first. */
export interface Name {
  readonly text: string;
  readonly ways: readonly Way[];
}

export type Label<T extends Name = Name> = T & { readonly way: Way };

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Where pins stand, and how much room each takes around it. */
  readonly taken: readonly Pixel[];
  readonly takenPx: number;
  readonly most: number;
  /** How much larger than usual a person has set text. */
  readonly textScale: number;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// Measured in our face at the size of labels; a little too wide is harmless.
const letterPx = 8.2;
const highPx = 20;
const edgePx = 3;
const besideDotPx = 6;

/** To the right of a dot, or to its left. */
export function waysBeside({ x, y }: Pixel): Way[] {
  return [
    { x: x + besideDotPx, y, anchor: 'start' },
    { x: x - besideDotPx, y, anchor: 'end' },
  ];
}

/** Around a spot that a pin may cover: below, above, farther below and above, right and left. */
export function waysAround({ x, y }: Pixel, pinPx: number): Way[] {
  const far = pinPx + highPx / 2 + 2;
  const steps = [far, -far, 1.4 * far, -1.4 * far, 2 * far, -2 * far];
  return [
    ...steps.map((down): Way => ({ x, y: y + down, anchor: 'middle' })),
    { x: x + far, y, anchor: 'start' },
    { x: x - far, y, anchor: 'end' },
  ];
}

function areaOf(text: string, { x, y, anchor }: Way, textScale: number): Area {
  const wide = text.length * letterPx * textScale;
  const high = highPx * textScale;
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { left, right: left + wide, top: y - high / 2, bottom: y + high / 2 };
}

const meet = (a: Area, b: Area) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Names that can stand on the map without touching each other, the pins or the edges, tried in the order given. */
export function placeLabels<T extends Name>(names: readonly T[], room: Room): Label<T>[] {
  const { width, height, taken, takenPx, most, textScale } = room;
  const placed: Label<T>[] = [];
  const areas = taken.map(
    ({ x, y }): Area => ({ left: x - takenPx, top: y - takenPx, right: x + takenPx, bottom: y + takenPx }),
  );
  const isFree = (area: Area) =>
    area.left >= edgePx &&
    area.right <= width - edgePx &&
    area.top >= edgePx &&
    area.bottom <= height - edgePx &&
    !areas.some((other) => meet(area, other));
  for (const name of names) {
    if (placed.length >= most) break;
    const way = name.ways.find((each) => isFree(areaOf(name.text, each, textScale)));
    if (!way) continue;
    placed.push({ ...name, way });
    areas.push(areaOf(name.text, way, textScale));
  }
  return placed;
}
