import type { Reject } from '../build/report.ts';
import type { RejectedGroup } from './quality.ts';

const mostExamples = 3;

/** A reason without what differs from row to row: quoted text and numbers. */
const pattern = (reason: string): string =>
  reason
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/-?\d[\d.,]*/g, '#')
    .replaceAll(/\b(?:[A-Z]{2})(?=[ ,:]|$)/g, '##');

/** What was left out, by source, field and reason, the most frequent first. */
export const groupRejected = (rejected: readonly Reject[]): readonly RejectedGroup[] => {
  const groups = Map.groupBy(rejected, ({ source, field, reason, row }) =>
    JSON.stringify([source, field, row, pattern(reason)]),
  );
  return [...groups.values()]
    .map((same): RejectedGroup => {
      const { source, field, reason, row } = same[0]!;
      return {
        source,
        field,
        reason: same.length === 1 ? reason : pattern(reason),
        rows: row,
        count: same.length,
        examples: same.slice(0, mostExamples).map((each) => ({ key: each.key, reason: each.reason })),
      };
    })
    .sort((a, b) => Number(b.rows) - Number(a.rows) || b.count - a.count || (a.source < b.source ? -1 : 1));
};
