import { spotOf } from './mercator.ts';
import type { NationFile } from './nation-file.ts';

/** A line on the flat map: x, y, x, y ... and the smallest box around it, x and y each from and to. */
export interface Line {
  readonly spots: Float64Array;
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** The lines of the nation, ready to draw. */
export interface Nation {
  /** Closed rings: land lies inside. */
  readonly outlines: readonly Line[];
  readonly states: readonly Line[];
  readonly counties: readonly Line[];
}

function isFile(read: unknown): read is NationFile {
  const file = read as Partial<NationFile> | null;
  return (
    file?.format === 1 &&
    Number(file.stepsPerDegree) > 0 &&
    [file.outlines, file.states, file.counties].every((lines) => Array.isArray(lines))
  );
}

/** The nation's lines as the map file holds them; `undefined` when that is no map file of this version. */
export function readNation(file: unknown): Nation | undefined {
  if (!isFile(file)) return undefined;
  let east = 0;
  let north = 0;
  const read = (steps: readonly number[]): Line => {
    const spots = new Float64Array(steps.length & ~1);
    let [left, top, right, bottom] = [1, 1, 0, 0];
    for (let i = 0; i < spots.length; i += 2) {
      east += steps[i]!;
      north += steps[i + 1]!;
      const { x, y } = spotOf({ lng: east / file.stepsPerDegree, lat: north / file.stepsPerDegree });
      spots[i] = x;
      spots[i + 1] = y;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
    return { spots, box: [left, top, right, bottom] };
  };
  // In the order of the file: each line starts where the one before ended.
  const outlines = file.outlines.map(read);
  const states = file.states.map(read);
  return { outlines, states, counties: file.counties.map(read) };
}
