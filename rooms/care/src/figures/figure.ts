import type { SourceId } from '../sources.ts';
import { advice, type Claim, claim, type Words } from '../words.ts';

/** One point of a series. `value` is in the unit of the series. */
export interface Point {
  readonly label: Words;
  readonly value: number;
  /** As printed, where the source gives it in words or rounds it. */
  readonly shown: string;
  readonly sources: readonly SourceId[];
  readonly provisional?: true;
  /** Ends of the published confidence interval, where one was read. */
  readonly interval?: readonly [number, number];
}

/** Points that may stand on one line. Two series of one figure must never be joined. */
export interface Series {
  readonly id: string;
  readonly name: Words;
  readonly points: readonly Point[];
}

export type Unit = 'people' | 'stays' | 'percent' | 'deaths' | 'deaths-per-100000' | 'ratio' | 'days';

export type Shape = 'bars' | 'ratios' | 'years' | 'number';

/** A chart with its table. Every number was read in a source; nothing here was taken from memory. */
export interface Figure {
  readonly id: string;
  /** What it says, in a few words. */
  readonly finding: Words;
  /** What was measured, of whom and when. */
  readonly title: Words;
  readonly unit: Unit;
  /**
   * `bars`: a bar a point. `ratios`: points and their intervals beside a line where nothing differs. `years`: a column a
   * year, only where no year is missing. `number`: one count, which is no chart.
   */
  readonly shape: Shape;
  readonly series: readonly Series[];
  /** Cautions printed under it, always. */
  readonly notes: readonly Claim[];
  /** What it shows, for someone who cannot see it. */
  readonly description: Words;
  /** True when the parts do not add up to a whole: no pie, no stack. */
  readonly notAdditive?: true;
}

/** A caution under a chart: read in these sources, or our own where none is named. */
export function note(en: string, es: string, ...sources: SourceId[]): Claim {
  const [first, ...more] = sources;
  return first === undefined ? advice(en, es) : claim(en, es, first, ...more);
}
