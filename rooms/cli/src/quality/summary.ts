import type { Quality } from './quality.ts';

const count = (n: number): string => n.toLocaleString('en-US');

/** The report in a few lines, for a terminal. */
export const summarize = (quality: Quality): readonly string[] => {
  const { sources, rejected, phones, positions, contradictory, absent, change, overrides } = quality;
  const sum = (rows: boolean) =>
    rejected.filter((group) => group.rows === rows).reduce((total, each) => total + each.count, 0);
  const stale = sources.filter(({ isStale }) => isStale);
  const troubled = sources.filter(({ problem }) => problem !== undefined);
  const undone = overrides.filter(({ outcome }) => outcome !== 'done');
  const gone = Object.values(absent).reduce((total, each) => total + each, 0);
  return [
    `data: rows left out ${count(sum(true))}, fields left out or remarked on ${count(sum(false))}, listings without a phone ${count(phones.none)}`,
    `data: numbers shared by three listings or more ${count(phones.shared.length)}, positions more than 25 miles from their ZIP ${count(positions.far.length)}`,
    `data: listings of which sources disagree ${count(contradictory)}, listings no longer in the newest list of their state ${count(gone)}`,
    ...(stale.length > 0
      ? [`data: older than a year: ${stale.map(({ id, asOf }) => `${id} ${asOf}`).join(', ')}`]
      : []),
    ...troubled.map(({ id, problem }) => `data: ${id}: ${problem}`),
    ...undone.map(({ line, words }) => `data: operator-csv line ${line}: ${words}`),
    ...(change
      ? [
          `data: since build ${change.from.id}: ${count(change.added)} added, ${count(change.removed)} removed, ${count(change.changed)} changed`,
        ]
      : []),
    'data: all of it on a page: waymark check --html report.html',
  ];
};
