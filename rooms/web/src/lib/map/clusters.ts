import type { Pixel } from './view.ts';

/** Programs that stand so close together on the screen that one pin stands for them. */
export interface Cluster<T> extends Pixel {
  readonly members: readonly T[];
}

/** Anything with a place on the flat map at the present zoom, in pixels from the corner of the world. */
export type Placed<T> = Pixel & { readonly item: T };

interface Heap<T> {
  x: number;
  y: number;
  members: T[];
}

/**
 * Pins for everything that is placed: each thing in exactly one, and no two pins nearer than `gapPx`. The cells that are
 * tried first are those of the world and not of the screen, so that pushing the map changes no pin.
 */
export function clusterOf<T>(placed: readonly Placed<T>[], gapPx: number): Cluster<T>[] {
  const cells = new Map<string, Heap<T>>();
  for (const { x, y, item } of placed) {
    const key = `${Math.floor(x / gapPx)} ${Math.floor(y / gapPx)}`;
    const heap = cells.get(key);
    if (!heap) cells.set(key, { x, y, members: [item] });
    else {
      heap.x += x;
      heap.y += y;
      heap.members.push(item);
    }
  }
  const heaps = [...cells].map(([key, { x, y, members }]) => ({
    key,
    x: x / members.length,
    y: y / members.length,
    members,
  }));
  // The fullest first; of equals the northernmost, so that the same programs always make the same pins.
  heaps.sort((a, b) => b.members.length - a.members.length || a.y - b.y || a.x - b.x);
  const waiting = new Map(heaps.map((heap) => [heap.key, heap]));
  const clusters: Cluster<T>[] = [];
  for (const heap of heaps) {
    if (!waiting.delete(heap.key)) continue;
    const members = [...heap.members];
    for (const near of cellsAround(heap, gapPx)) {
      const other = waiting.get(near);
      if (!other || Math.hypot(other.x - heap.x, other.y - heap.y) >= gapPx) continue;
      members.push(...other.members);
      waiting.delete(near);
    }
    clusters.push({ x: heap.x, y: heap.y, members });
  }
  return clusters;
}

function cellsAround({ x, y }: Pixel, gapPx: number): string[] {
  const [column, row] = [Math.floor(x / gapPx), Math.floor(y / gapPx)];
  return [-1, 0, 1].flatMap((south) => [-1, 0, 1].map((east) => `${column + east} ${row + south}`));
}
