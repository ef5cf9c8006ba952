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

/** Reasons that are words of our own, whatever the row holds. */
const REPEATS_NOTHING = /^(?:there is no \w+$|a confidential |the row )/;
const UNSAID = 'what stands here cannot be used as it came (a confidential place: its text is not repeated)';

/** The same for a row whose text must not be repeated anywhere, since it may hold the address of a confidential place. */
export function createSilentReport(key: string): RowReport {
  const { rejected, report, rejectRow } = createRowReport(key);
  const silent = (reason: string) => (REPEATS_NOTHING.test(reason) ? reason : UNSAID);
  return {
    rejected,
    report: (field, reason) => report(field, silent(reason)),
    rejectRow: (field, reason) => rejectRow(field, silent(reason)),
  };
}
