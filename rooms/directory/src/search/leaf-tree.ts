import type { Box } from '../geo.ts';

/** Children a node has. */
const FANOUT = 16;

/**
 * Bounding boxes over runs of 32 rows, and over 16 of those runs, and so on up to one root. Rows stand
 * in Hilbert order, so runs are compact on the ground and a local search opens only a few of them.
 */
export interface LeafTree {
  readonly leaves: number;
  /** South, west, north, east of every node; level after level from the leaves up. */
  readonly boxes: Float64Array;
  /** First node of each level, and the end of the last. */
  readonly levels: readonly number[];
}

/** The tree over these positions, `NaN` where a row has none. */
export function buildLeafTree(lats: Float64Array, lngs: Float64Array): LeafTree {
  const leaves = Math.ceil(lats.length / 32);
  const levels = [0, leaves];
  for (let width = leaves; width > 1; ) {
    width = Math.ceil(width / FANOUT);
    levels.push(levels.at(-1)! + width);
  }
  const boxes = new Float64Array(levels.at(-1)! * 4);
  for (let node = 0; node < boxes.length; node += 4) {
    boxes[node] = boxes[node + 1] = Number.POSITIVE_INFINITY;
    boxes[node + 2] = boxes[node + 3] = Number.NEGATIVE_INFINITY;
  }
  const cover = (node: number, south: number, west: number, north: number, east: number) => {
    const at = node * 4;
    if (south < boxes[at]!) boxes[at] = south;
    if (west < boxes[at + 1]!) boxes[at + 1] = west;
    if (north > boxes[at + 2]!) boxes[at + 2] = north;
    if (east > boxes[at + 3]!) boxes[at + 3] = east;
  };
  for (let row = 0; row < lats.length; row++)
    cover(row >>> 5, lats[row]!, lngs[row]!, lats[row]!, lngs[row]!);
  for (let level = 0; level + 2 < levels.length; level++) {
    for (let node = levels[level]!; node < levels[level + 1]!; node++) {
      const parent = levels[level + 1]! + Math.floor((node - levels[level]!) / FANOUT);
      const at = node * 4;
      cover(parent, boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!);
    }
  }
  return { leaves, boxes, levels };
}

/** Calls `visit` with every leaf whose box meets `box`, in row order. The box may reach past the date line. */
export function visitLeaves(tree: LeafTree, box: Box, visit: (leaf: number) => void): void {
  const { boxes, levels } = tree;
  const { south, west, north, east } = box;
  const crosses = west <= -180 || east >= 180;
  const meets = (node: number) => {
    const at = node * 4;
    if (boxes[at]! > north || boxes[at + 2]! < south) return false;
    const nodeWest = boxes[at + 1]!;
    const nodeEast = boxes[at + 3]!;
    return (
      (nodeWest <= east && nodeEast >= west) ||
      (crosses && nodeWest - 360 <= east && nodeEast - 360 >= west) ||
      (crosses && nodeWest + 360 <= east && nodeEast + 360 >= west)
    );
  };
  const descend = (level: number, from: number, to: number) => {
    const first = levels[level]!;
    for (let place = from; place < to; place++) {
      if (!meets(first + place)) continue;
      if (level === 0) visit(place);
      else descend(level - 1, place * FANOUT, Math.min((place + 1) * FANOUT, first - levels[level - 1]!));
    }
  };
  if (tree.leaves > 0) descend(levels.length - 2, 0, 1);
}
