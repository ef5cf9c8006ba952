/**
 * The nation's lines as the build writes them. A line is east, north, east, north ... in steps from the point before, which for
 * the first point of a line is the last one of the line before it; the very first starts from 0, 0 (the equator at Greenwich).
 */
export interface NationFile {
  readonly format: 1;
  readonly stepsPerDegree: number;
  /** Closed: coasts, and borders with other countries. */
  readonly outlines: readonly (readonly number[])[];
  readonly states: readonly (readonly number[])[];
  readonly counties: readonly (readonly number[])[];
}
