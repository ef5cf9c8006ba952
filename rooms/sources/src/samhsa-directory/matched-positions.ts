import type { Precision, Rejected } from '@waymark/directory';
import { tidy } from '../fields/tidy.ts';
import type { GivenPosition } from '../geo/position.ts';
import { list, quote } from '../source-error.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import type { CoordinateColumn } from './columns.ts';

/** The position and the county matched to a row of the directory. */
interface MatchedPosition extends GivenPosition {
  readonly county: string;
}

/** Hands out the matched positions to the rows of the directory, each to one row. */
export interface MatchedPositions {
  /** The position of the next row: the one that stands in the same place if it bears the same name, else one found by name, street and ZIP. */
  take(
    row: Readonly<{ key: string; name: string; street: string; zip: string }>,
  ): MatchedPosition | undefined;
  /** What did not fit together, once every row has been served. */
  report(): readonly Rejected[];
}

const PRECISIONS: ReadonlyMap<string, Precision> = new Map([
  ['address', 'address'],
  ['name', 'approximate'],
  ['zip', 'zip'],
]);

const keyOf = (name: string, street: string, zip: string): string =>
  [name, street, zip].map((part) => tidy(part).toLowerCase()).join('\n');

interface Candidate {
  readonly number: number;
  readonly key: string;
  readonly position: MatchedPosition;
  taken: boolean;
}

/**
 * Reads the file of matched positions. It stands in the order of the directory; names repeat (167 groups of the same
 * name, street and ZIP in 2023), so order comes first and the name only verifies.
 */
export async function readMatchedPositions(
  rows: AsyncIterable<TableRow<CoordinateColumn>> | Iterable<TableRow<CoordinateColumn>>,
  fileName: string,
): Promise<MatchedPositions> {
  const candidates: Candidate[] = [];
  const rejected: Rejected[] = [];
  for await (const { number, cells } of rows) {
    const precision = PRECISIONS.get(tidy(cells.precision).toLowerCase());
    if (!precision) {
      rejected.push({
        key: `${fileName} ${number}`,
        field: 'precision',
        reason: `${quote(cells.precision)} is not address, name or zip: read as name (approximate)`,
        row: false,
      });
    }
    candidates.push({
      number,
      key: keyOf(cells.name1, cells.street1, cells.zip),
      position: {
        lat: cells.latitude,
        lng: cells.longitude,
        precision: precision ?? 'approximate',
        county: tidy(cells.county),
      },
      taken: false,
    });
  }
  // Last first, so that those already taken are popped off the end.
  const byKey = Map.groupBy(candidates.toReversed(), (candidate) => candidate.key);
  const nextOf = (key: string): Candidate | undefined => {
    const same = byKey.get(key);
    while (same?.at(-1)?.taken) same.pop();
    return same?.at(-1);
  };
  let next = 0;
  const outOfOrder: string[] = [];
  const unmatched: string[] = [];
  return {
    take({ key: row, name, street, zip }) {
      const key = keyOf(name, street, zip);
      const inPlace = candidates[next++];
      const inOrder = inPlace?.key === key && !inPlace.taken;
      const found = inOrder ? inPlace : nextOf(key);
      if (!found) unmatched.push(row);
      else if (!inOrder) outOfOrder.push(row);
      if (found) found.taken = true;
      return found?.position;
    },
    report() {
      const unused = candidates.filter((candidate) => !candidate.taken);
      const about = (keys: readonly string[], what: string, reason: string): Rejected[] => {
        const [first] = keys;
        if (first === undefined) return [];
        const count = `${keys.length} ${keys.length === 1 ? what : `${what}s`}`;
        return [
          { key: first, field: 'position', reason: `${reason} (${count}: ${list(keys, 5)})`, row: false },
        ];
      };
      return [
        ...rejected,
        ...about(
          outOfOrder,
          'row',
          `${fileName} is not in the order of the directory: positions were found by name, street and ZIP alone`,
        ),
        ...about(unmatched, 'row', `${fileName} has no position: the center of the ZIP is used`),
        ...about(
          unused.map((candidate) => `${fileName} ${candidate.number}`),
          'position',
          'no row of the directory bears the name, street and ZIP: not used',
        ),
      ];
    },
  };
}

/** For a directory without a file of matched positions: every row falls back to its ZIP. */
export const NO_MATCHED_POSITIONS: MatchedPositions = { take: () => undefined, report: () => [] };
