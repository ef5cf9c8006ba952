export type Unit = 'ms' | 's' | 'kB' | 'MB' | 'times' | 'count' | 'shift' | 'bytes';

/** One row of the report: what was measured, and the budget it has when it has one. */
export interface Line {
  readonly what: string;
  /** In `unit`; absent when it could not be measured, for the reason in `note`. */
  readonly got?: number;
  readonly unit: Unit;
  readonly most?: number;
  readonly least?: number;
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What the numbers mean, in sentences. */
  readonly notes: readonly string[];
}

export type Verdict = 'pass' | 'MISS' | 'not measured' | '';

/** Whether a row keeps its budget; empty when it has none. */
export const verdictOf = ({ got, most, least }: Line): Verdict => {
  if (got === undefined) return 'not measured';
  if (most === undefined && least === undefined) return '';
  return got <= (most ?? got) && got >= (least ?? got) ? 'pass' : 'MISS';
};
