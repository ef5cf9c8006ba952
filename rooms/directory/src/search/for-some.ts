import type { GroupId } from '../concepts.ts';
import type { Selection } from '../query.ts';
import { anyOf, type Column } from './concept-columns.ts';

/** Rows whose door is open to some people only, and the wishes by which a person says to be one of them. */
interface ForSome {
  readonly rows: Uint32Array;
  readonly wishes: readonly (readonly [group: GroupId, concept: string])[];
}

export interface ForSomeColumns {
  readonly forSome: readonly ForSome[];
  /** The rows of all of `forSome`. */
  readonly forSomeRows: Uint32Array;
}

/** Rows that only take people with VA care, women, men, or people sent for driving under the influence. */
export function deriveForSome(column: Column, words: number): ForSomeColumns {
  const any = (code: string) => anyOf([code], column, words);
  const [women, men] = [any('FEM'), any('MALE')];
  const forSome: ForSome[] = [
    {
      rows: any('VAMC'),
      wishes: [
        ['operator', 'veterans-affairs'],
        ['for', 'veterans'],
      ],
    },
    {
      rows: women.map((bits, w) => bits & ~men[w]!),
      wishes: [
        ['accepts', 'women'],
        ['for', 'women'],
        ['for', 'pregnant'],
      ],
    },
    {
      rows: men.map((bits, w) => bits & ~women[w]!),
      wishes: [
        ['accepts', 'men'],
        ['for', 'men'],
      ],
    },
    { rows: any('DUO'), wishes: [['stance', 'dui-only']] },
  ];
  return { forSome, forSomeRows: union(forSome, words) };
}

/** The rows whose door is open to some people only, where the question does not say that the person is one of them. */
export function rowsForOthers({ forSome, forSomeRows }: ForSomeColumns, chosen: Selection = {}): Uint32Array {
  const others = forSome.filter(
    ({ wishes }) => !wishes.some(([group, concept]) => chosen[group]?.includes(concept)),
  );
  return others.length === forSome.length ? forSomeRows : union(others, forSomeRows.length);
}

function union(columns: readonly ForSome[], words: number): Uint32Array {
  const rows = new Uint32Array(words);
  for (const column of columns) for (let w = 0; w < words; w++) rows[w]! |= column.rows[w]!;
  return rows;
}
