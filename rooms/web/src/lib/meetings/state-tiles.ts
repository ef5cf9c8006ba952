// Every state as a tile, about where it lies: columns from the west, rows from the north; two blanks are no tile.
const rows = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT',
  'CA UT CO NE MO KY WV VA MD DE',
  '.. AZ NM KS AR TN NC SC DC',
  '.. .. .. OK LA MS AL GA',
  'HI .. .. TX .. .. .. .. FL',
];

export interface Tile {
  readonly row: number;
  readonly column: number;
}

/** Where each state stands on a map of tiles, both counted from 1. */
export const stateTiles: ReadonlyMap<string, Tile> = new Map(
  rows.flatMap((row, at) =>
    row
      .split(' ')
      .map((code, column) => [code, { row: at + 1, column: column + 1 }] as const)
      .filter(([code]) => code !== '..'),
  ),
);
