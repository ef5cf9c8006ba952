import { FIGURES, findFigure } from '@waymark/care';
import { describe, expect, test } from 'vitest';
import { drawFigure, WIDTHS, type Width } from './draw.node.ts';
import { layOut } from './rows.ts';
import { widthOf, wrap } from './wrap.ts';

const words = { same: 'no difference', range: (from: string, to: string) => `${from} to ${to}` };
const sizes = Object.keys(WIDTHS) as Width[];
const drawings = FIGURES.flatMap((figure) =>
  (['en', 'es'] as const).flatMap((language) =>
    sizes.map((size) => ({ figure, language, size, drawing: drawFigure(figure, language, size, words) })),
  ),
);
const drawn = drawings.flatMap((each) => (each.drawing ? [{ ...each, ...each.drawing }] : []));
const textOf = (inner: string) => inner.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

function rectangles(inner: string) {
  const numberOf = (tag: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)![1]);
  return [...inner.matchAll(/<rect[^>]*>/g)].map(([tag]) => ({
    x: numberOf(tag, 'x'),
    y: numberOf(tag, 'y'),
    width: numberOf(tag, 'width'),
    height: numberOf(tag, 'height'),
  }));
}

describe('every drawing', () => {
  test('is there for each figure but a single number', () => {
    expect(drawings.filter(({ drawing }) => !drawing).map(({ figure }) => figure.id)).toEqual(
      Array(4).fill('opioid-deaths-2022'),
    );
  });

  test('carries classes alone: no style, no color, no script, no foreign address', () => {
    for (const { inner, figure } of drawn) {
      expect(inner, figure.id).not.toMatch(/style|fill=|stroke|font-|script|href|http|on[a-z]+=/i);
      expect(inner, figure.id).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('names every point and prints its number, in the language of the page', () => {
    for (const { figure, language, inner } of drawn) {
      if (figure.shape === 'years') continue;
      const text = textOf(inner);
      for (const { label, shown } of figure.series.flatMap(({ points }) => points)) {
        for (const word of label[language].split(' ')) expect(text, figure.id).toContain(word);
        expect(text, figure.id).toContain(/[\d.,]+/.exec(shown)![0]);
      }
    }
  });

  test('keeps its words and marks inside its frame', () => {
    for (const { figure, language, size, inner, width, height } of drawn) {
      const { rows, headings } = layOut(figure, language, width);
      for (const line of [...rows, ...headings].flatMap(({ lines }) => lines))
        expect(widthOf(line, 17), `${figure.id} ${size}: ${line}`).toBeLessThanOrEqual(width);
      const bars = rectangles(inner);
      expect(bars.length > 0, figure.id).toBe(figure.shape !== 'ratios');
      for (const bar of bars) {
        expect(bar.x + bar.width, figure.id).toBeLessThanOrEqual(width);
        expect(bar.y + bar.height, figure.id).toBeLessThanOrEqual(height);
      }
      expect(height, figure.id).toBeGreaterThan(60);
    }
  });
});

test('bars are as long as their numbers say', () => {
  const { inner } = drawFigure(findFigure('treatment-gap')!, 'en', 'wide', words)!;
  const widths = rectangles(/<g class="bar">(.*?)<\/g>/.exec(inner)![1]!).map((bar) => bar.width);
  expect(widths).toHaveLength(3);
  expect(widths[1]! / widths[0]!).toBeCloseTo(30 / 25.1, 1);
});

test('provisional bars look different from final ones', () => {
  const { inner } = drawFigure(findFigure('overdose-provisional')!, 'en', 'wide', words)!;
  expect(inner).toContain('class="provisional"');
  expect(inner).not.toContain('class="bar"');
});

test('a long text is cut into lines, never inside a word', () => {
  expect(wrap('one two three', 10, 60)).toEqual(['one two', 'three']);
  expect(wrap('Extraordinariamente', 10, 20)).toEqual(['Extraordinariamente']);
});
