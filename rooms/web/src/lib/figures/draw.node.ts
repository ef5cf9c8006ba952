import * as Plot from '@observablehq/plot';
import type { Figure, Language } from '@waymark/care';
import { parseHTML } from 'linkedom';
import { BAR, LINE, layOut, type Row, TEXT } from './rows.ts';
import { shown } from './shown.ts';
import { widthOf } from './wrap.ts';

/** As wide as a phone's column, and as a column of text on a wider screen. */
export const WIDTHS = { narrow: 328, wide: 640 } as const;
export type Width = keyof typeof WIDTHS;

/** What a person may want to know of a ratio: 1 is no difference. */
export interface RatioWords {
  readonly same: string;
  range(from: string, to: string): string;
}

/** How much wider bold numbers are. */
const BOLD = 1.15;
const TICKS = 24;
const COLUMN_HEIGHT = 200;

/** The inside of an SVG, and how large it is in its own units. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly inner: string;
}

/**
 * A figure as the inside of an SVG, made while the pages are built. It carries classes and no styles, so that colors
 * follow the page and its policy; `undefined` for a single number, which needs no picture.
 */
export function drawFigure(
  figure: Figure,
  language: Language,
  size: Width,
  words: RatioWords,
): Drawing | undefined {
  const width = WIDTHS[size];
  switch (figure.shape) {
    case 'bars':
      return drawBars(figure, language, width);
    case 'ratios':
      return drawRatios(figure, language, width, words);
    case 'years':
      return drawYears(figure, language, width);
    default:
      return undefined;
  }
}

const words = (className: string, anchor: 'start' | 'middle' | 'end' = 'start') => ({
  className,
  textAnchor: anchor,
  lineAnchor: 'top' as const,
  fontSize: TEXT,
  lineHeight: LINE / TEXT,
});

/** Everything that both kinds of rows share: headings of series, and the words of each row. */
function wordsOfRows({ rows, headings }: ReturnType<typeof layOut>) {
  return [
    Plot.text(headings, { x: 0, y: 'top', text: ({ lines }) => lines.join('\n'), ...words('series') }),
    Plot.text(rows, { x: 0, y: 'top', text: ({ lines }: Row) => lines.join('\n'), ...words('label') }),
  ];
}

function drawBars(figure: Figure, language: Language, width: number): Drawing {
  const layout = layOut(figure, language, width);
  const size = ({ point }: Row) => Math.abs(point.value);
  const most = Math.max(...layout.rows.map(size));
  const room =
    Math.max(...layout.rows.map(({ point }) => widthOf(shown(point.shown, language), TEXT))) * BOLD + 14;
  const bar = (rows: readonly Row[], className: string) =>
    Plot.rect(rows, {
      x1: 0,
      x2: size,
      y1: 'barTop',
      y2: ({ barTop }: Row) => barTop + BAR,
      className,
    });
  return draw(width, layout.height, [0, figure.unit === 'percent' ? 100 : most], width - room, [
    ...(figure.unit === 'percent'
      ? [
          Plot.rect(layout.rows, {
            x1: 0,
            x2: 100,
            y1: 'barTop',
            y2: ({ barTop }: Row) => barTop + BAR,
            className: 'whole',
          }),
        ]
      : []),
    bar(
      layout.rows.filter(({ point }) => !point.provisional),
      'bar',
    ),
    bar(
      layout.rows.filter(({ point }) => point.provisional),
      'provisional',
    ),
    ...wordsOfRows(layout),
    Plot.text(layout.rows, {
      x: figure.unit === 'percent' ? () => 100 : size,
      y: ({ barTop }: Row) => barTop + 1,
      dx: 8,
      text: ({ point }: Row) => shown(point.shown, language),
      ...words('value'),
    }),
  ]);
}

function drawRatios(figure: Figure, language: Language, width: number, { same, range }: RatioWords): Drawing {
  // The numbers stand with the names: beside the dots they would run into the ranges.
  const layout = layOut(figure, language, width, ({ label, shown: number, interval }) =>
    interval
      ? `${label[language]}: ${number} (${range(String(interval[0]), String(interval[1]))})`
      : `${label[language]}: ${number}`,
  );
  const middle = ({ barTop }: Row) => barTop + BAR / 2;
  const most = Math.max(...layout.rows.map(({ point }) => point.interval?.[1] ?? point.value), 1.5);
  const ranges = layout.rows.filter(({ point }) => point.interval);
  return draw(width, layout.height + TICKS, [0, most], width - 12, [
    Plot.link(layout.rows, {
      x1: 1,
      x2: 1,
      y1: ({ barTop }: Row) => barTop - 1,
      y2: ({ barTop }: Row) => barTop + BAR + 1,
      className: 'same',
    }),
    Plot.text([same], {
      x: 1,
      y: layout.height,
      text: (text: string) => text,
      ...words('axis', 'middle'),
    }),
    Plot.link(layout.rows, {
      x1: 0,
      x2: ({ point }: Row) => point.value,
      y1: middle,
      y2: middle,
      className: 'reach',
    }),
    Plot.link(ranges, {
      x1: ({ point }: Row) => point.interval![0],
      x2: ({ point }: Row) => point.interval![1],
      y1: middle,
      y2: middle,
      className: 'range',
    }),
    Plot.dot(layout.rows, { x: ({ point }: Row) => point.value, y: middle, r: 8, className: 'dot' }),
    ...wordsOfRows(layout),
  ]);
}

function drawYears({ series }: Figure, language: Language, width: number): Drawing {
  const { points, name } = series[0]!;
  const step = width / points.length;
  const most = Math.max(...points.map(({ value }) => value));
  const top = LINE * 2;
  const bottom = top + COLUMN_HEIGHT;
  const columns = points.map((point, at) => ({
    point,
    left: at * step,
    y: bottom - (point.value / most) * COLUMN_HEIGHT,
    isNamed: at === 0 || at === points.length - 1 || at === Math.floor(points.length / 2),
    isFirst: at === 0,
    isLast: at === points.length - 1,
  }));
  type Column = (typeof columns)[number];
  const named = (
    rows: readonly Column[],
    anchor: 'start' | 'middle' | 'end',
    x: (column: Column) => number,
  ) => [
    Plot.text(rows, {
      x,
      y: bottom + 6,
      text: ({ point }: Column) => point.label[language],
      ...words('axis', anchor),
    }),
    Plot.text(
      rows.filter(({ isFirst, isLast }) => isFirst || isLast),
      {
        x,
        y: ({ y }: Column) => y - LINE,
        text: ({ point }: Column) => shown(point.shown, language),
        ...words('value', anchor),
      },
    ),
  ];
  return draw(width, bottom + 6 + LINE, [0, width], width, [
    Plot.text([name[language]], { x: 0, y: 0, text: (text: string) => text, ...words('series') }),
    Plot.rect(columns, {
      x1: ({ left }: Column) => left + 2,
      x2: ({ left }: Column) => left + step - 2,
      y1: 'y',
      y2: bottom,
      className: 'bar',
    }),
    ...named(
      columns.filter(({ isFirst }) => isFirst),
      'start',
      ({ left }) => left + 2,
    ),
    ...named(
      columns.filter(({ isNamed, isFirst, isLast }) => isNamed && !isFirst && !isLast),
      'middle',
      ({ left }) => left + step / 2,
    ),
    ...named(
      columns.filter(({ isLast }) => isLast),
      'end',
      ({ left }) => left + step - 2,
    ),
  ]);
}

function draw(
  width: number,
  height: number,
  domain: readonly [number, number],
  range: number,
  marks: Plot.Markish[],
): Drawing {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document: document as unknown as Document,
    width,
    height,
    margin: 0,
    x: { type: 'linear', domain: [...domain], range: [0, range], axis: null },
    y: { type: 'identity', axis: null },
    marks,
  });
  return { width, height: Math.ceil(height), inner: clean(svg as unknown as Element) };
}

const KEPT = new Set([
  'class',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'd',
  'r',
  'cx',
  'cy',
  'rx',
  'ry',
  'dy',
  'width',
  'height',
  'transform',
  'text-anchor',
]);

/** Takes out styles, colors and names of marks: the page has its own. */
function clean(svg: Element): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  // What the frame said of all its texts, each group now says for itself.
  for (const group of svg.querySelectorAll('g:not([text-anchor])'))
    if (group.querySelector('text')) group.setAttribute('text-anchor', 'middle');
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!KEPT.has(name)) element.removeAttribute(name);
      else if (/\d\.\d{2,}/.test(value))
        element.setAttribute(
          name,
          value.replace(/\d+\.\d+/g, (n) => String(Number(Number(n).toFixed(1)))),
        );
    }
  }
  return svg.innerHTML;
}
