import type { GroupId, Pack } from '@waymark/directory';
import { conceptLabel, groupOf } from '#lib/find/concept-labels.ts';
import { freshnessWords } from '#lib/find/freshness.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { type CompareCell, factCell, listCell, withdrawalCell } from './fact-cell.ts';

export interface CompareRow {
  readonly id: string;
  /** The question it belongs to; absent where the label says it all. */
  readonly group?: string;
  readonly label: string;
  /** One a program, in their order. */
  readonly cells: readonly CompareCell[];
}

export interface Comparison {
  readonly differing: readonly CompareRow[];
  readonly same: readonly CompareRow[];
}

/** How a group is told: each of these things on a row of its own, and the rest together as one list. */
interface Telling {
  readonly group: GroupId;
  readonly each?: readonly string[];
}

// What none of them states of these is a question for each call, so these rows are always there.
const medicine: readonly Telling[] = [
  { group: 'medicine', each: ['methadone', 'buprenorphine', 'naltrexone'] },
  { group: 'stay-on', each: ['methadone', 'buprenorphine', 'naltrexone'] },
  { group: 'certified', each: ['otp'] },
];

const rest: readonly Telling[] = [
  { group: 'stance' },
  { group: 'setting' },
  { group: 'care' },
  { group: 'pay', each: ['medicaid', 'medicare', 'private', 'sliding-fee', 'free'] },
  { group: 'for' },
  { group: 'accepts' },
  { group: 'language' },
  { group: 'support' },
  { group: 'health' },
  { group: 'therapy' },
  { group: 'operator' },
  { group: 'house' },
];

type RowOf = (id: string, label: string, cell: (row: number) => CompareCell, group?: string) => CompareRow;

function tell(
  pack: Pack,
  rows: readonly number[],
  { group, each = [] }: Telling,
  rowOf: RowOf,
): CompareRow[] {
  const heading = groupOf(group).label[getLocale()];
  const single = each.map((id) =>
    rowOf(`${group}=${id}`, conceptLabel(group, id), (row) => factCell(pack, row, group, id), heading),
  );
  const others = groupOf(group)
    .concepts.map(({ id }) => id)
    .filter((id) => !each.includes(id));
  if (rows.every((row) => others.every((id) => pack.fact(row, group, id) === 'not-stated'))) return single;
  const label = each.length > 0 ? m.shortlist_compare_more({ group: heading }) : heading;
  return [...single, rowOf(group, label, (row) => listCell(pack, row, group, others))];
}

function differs({ cells }: CompareRow): boolean {
  return cells.some(({ words }) => words !== cells[0]?.words);
}

/** Programs side by side: what sets them apart, then what all of them say alike. */
export function compare(pack: Pack, rows: readonly number[]): Comparison {
  const rowOf: RowOf = (id, label, cell, group) => ({
    id,
    label,
    cells: rows.map(cell),
    ...(group ? { group } : {}),
  });
  const told = (tellings: readonly Telling[]) => tellings.flatMap((each) => tell(pack, rows, each, rowOf));
  const all = [
    ...told(medicine),
    rowOf('withdrawal', m.shortlist_compare_withdrawal(), (row) => withdrawalCell(pack, row)),
    ...told(rest),
    rowOf('freshness', m.shortlist_compare_freshness(), (row) => ({
      words: freshnessWords(pack.sourcesOf(row)),
    })),
  ];
  return { differing: all.filter(differs), same: all.filter((row) => !differs(row)) };
}
