import type { Figure, Language, Point } from '@waymark/care';
import { wrap } from './wrap.ts';

/** Sizes in units of the drawing, which is as wide as a phone or as a column of text. */
export const TEXT = 17;
export const LINE = 22;
export const BAR = 24;
const AFTER_BAR = 16;
const BEFORE_SERIES = 10;

/** A bar with its words: where it stands, from the top. */
export interface Row {
  readonly kind: 'point';
  readonly point: Point;
  readonly lines: readonly string[];
  readonly top: number;
  readonly barTop: number;
}

/** What heads the bars of one series. Series are never joined. */
export interface Heading {
  readonly kind: 'series';
  readonly lines: readonly string[];
  readonly top: number;
}

export interface Layout {
  readonly rows: readonly Row[];
  readonly headings: readonly Heading[];
  readonly height: number;
}

/** Words above bars, one after the other down the page, so that none has to be cut. */
export function layOut(
  { series }: Figure,
  language: Language,
  width: number,
  labelOf = ({ label }: Point) => label[language],
): Layout {
  const rows: Row[] = [];
  const headings: Heading[] = [];
  let y = 0;
  for (const { name, points } of series) {
    const heading = wrap(name[language], TEXT, width);
    if (headings.length > 0) y += BEFORE_SERIES;
    headings.push({ kind: 'series', lines: heading, top: y });
    y += heading.length * LINE + 6;
    for (const point of points) {
      const lines = wrap(labelOf(point), TEXT, width);
      const barTop = y + lines.length * LINE + 2;
      rows.push({ kind: 'point', point, lines, top: y, barTop });
      y = barTop + BAR + AFTER_BAR;
    }
  }
  return { rows, headings, height: y };
}
