import type { Rejected } from '@waymark/directory';

/** Takes down a field that could not be used as it came. */
export type Report = (field: string, reason: string) => void;

/** What is to be told of one row, gathered while it is read. */
export interface RowReport {
  readonly report: Report;
  readonly rejected: Rejected[];
  /** Takes down that the whole row is left out, after what was said of its fields. */
  rejectRow(field: string, reason: string): void;
}

export function createRowReport(key: string): RowReport {
  const rejected: Rejected[] = [];
  return {
    rejected,
    report: (field, reason) => void rejected.push({ key, field, reason, row: false }),
    rejectRow: (field, reason) =>
      void rejected.push({ key, field, reason: `${reason}: the row is left out`, row: true }),
  };
}
