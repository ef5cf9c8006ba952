import type { Spot } from './mercator.ts';
import type { Line } from './nation.ts';

/** The part of the flat map that is drawn, and how large: its upper left corner becomes 0, 0. */
export interface Sheet extends Spot {
  readonly width: number;
  readonly height: number;
  /** Pixels that the whole world would be wide. */
  readonly px: number;
}

/** Points nearer than this to the one before are left out: nobody could see them. */
const finest = 0.8;
/** The world stands beside itself on both sides of the date line. */
const turns = [-1, 0, 1] as const;

const write = (px: number) => String(Math.round(px * 10) / 10);

function meets({ x, y, width, height }: Sheet, line: Line, turn: number): boolean {
  const [west, north, east, south] = line.box;
  return west + turn <= x + width && east + turn >= x && north <= y + height && south >= y;
}

/** The lines that cross the sheet, as an SVG path. */
export function drawLines(lines: readonly Line[], sheet: Sheet): string {
  const parts: string[] = [];
  for (const line of lines)
    for (const turn of turns) if (meets(sheet, line, turn)) drawLine(parts, line.spots, sheet, turn);
  return parts.join('');
}

function drawLine(parts: string[], spots: Float64Array, sheet: Sheet, turn: number): void {
  const [right, bottom] = [sheet.width * sheet.px, sheet.height * sheet.px];
  let [lastX, lastY] = [0, 0];
  let penDown = false;
  for (let i = 0; i < spots.length; i += 2) {
    const x = (spots[i]! + turn - sheet.x) * sheet.px;
    const y = (spots[i + 1]! - sheet.y) * sheet.px;
    if (i > 0) {
      if (Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest && i + 2 < spots.length) continue;
      const passesBy =
        (x < 0 && lastX < 0) ||
        (y < 0 && lastY < 0) ||
        (x > right && lastX > right) ||
        (y > bottom && lastY > bottom);
      if (passesBy) penDown = false;
      else {
        if (!penDown) parts.push('M', write(lastX), ' ', write(lastY));
        parts.push('L', write(x), ' ', write(y));
        penDown = true;
      }
    }
    lastX = x;
    lastY = y;
  }
}

/** The areas inside closed lines, cut off at the edges of the sheet, as an SVG path to fill. */
export function drawAreas(rings: readonly Line[], sheet: Sheet): string {
  const parts: string[] = [];
  for (const ring of rings) {
    for (const turn of turns) {
      if (!meets(sheet, ring, turn)) continue;
      const corners = cut(thin(ring.spots, sheet, turn), sheet);
      if (corners.length < 6) continue;
      for (let i = 0; i < corners.length; i += 2)
        parts.push(i === 0 ? 'M' : 'L', write(corners[i]!), ' ', write(corners[i + 1]!));
      parts.push('Z');
    }
  }
  return parts.join('');
}

function thin(spots: Float64Array, sheet: Sheet, turn: number): number[] {
  const corners: number[] = [];
  for (let i = 0; i < spots.length; i += 2) {
    const x = (spots[i]! + turn - sheet.x) * sheet.px;
    const y = (spots[i + 1]! - sheet.y) * sheet.px;
    const last = corners.length;
    if (last && Math.abs(x - corners[last - 2]!) < finest && Math.abs(y - corners[last - 1]!) < finest)
      continue;
    corners.push(x, y);
  }
  return corners;
}

/** Sutherland and Hodgman's way: a shape cut along one edge of the sheet after the other. */
function cut(corners: readonly number[], { width, height, px }: Sheet): readonly number[] {
  const edges: readonly (readonly [axis: 0 | 1, limit: number, side: 1 | -1])[] = [
    [0, 0, 1],
    [0, width * px, -1],
    [1, 0, 1],
    [1, height * px, -1],
  ];
  return edges.reduce((shape, [axis, limit, side]) => cutAlong(shape, axis, limit, side), corners);
}

function cutAlong(shape: readonly number[], axis: 0 | 1, limit: number, side: 1 | -1): number[] {
  const kept: number[] = [];
  for (let i = 0; i < shape.length; i += 2) {
    const before = (i + shape.length - 2) % shape.length;
    const from = (shape[before + axis]! - limit) * side;
    const to = (shape[i + axis]! - limit) * side;
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      const x = shape[before]! + (shape[i]! - shape[before]!) * share;
      const y = shape[before + 1]! + (shape[i + 1]! - shape[before + 1]!) * share;
      kept.push(x, y);
    }
    if (to >= 0) kept.push(shape[i]!, shape[i + 1]!);
  }
  return kept;
}
