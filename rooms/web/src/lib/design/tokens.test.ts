import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const darkAt = css.indexOf('@media (prefers-color-scheme: dark)');
const printAt = css.indexOf('@media print');

function colorsIn(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!]));
}

const light = colorsIn(css.slice(0, darkAt));
const dark = new Map([...light, ...colorsIn(css.slice(darkAt, printAt))]);
const print = new Map([...light, ...colorsIn(css.slice(printAt))]);

// WCAG 2.2 relative luminance and contrast.
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const bodyText = 7;
const smallText = 4.5;
const controlEdge = 3;

const pairs: [front: string, back: string, atLeast: number][] = [
  ...['paper', 'paper-raised', 'paper-sunk', 'teal-wash', 'amber-wash', 'red-wash'].map(
    (back): [string, string, number] => ['ink', back, bodyText],
  ),
  ...['paper', 'paper-raised'].map((back): [string, string, number] => ['ink-soft', back, bodyText]),
  ['ink-soft', 'paper-sunk', smallText],
  ['ink-soft', 'teal-wash', smallText],
  ...['paper', 'paper-raised', 'paper-sunk', 'teal-wash'].map((back): [string, string, number] => [
    'teal',
    back,
    smallText,
  ]),
  ['on-teal', 'teal', bodyText],
  ['on-teal', 'teal-strong', bodyText],
  ['amber-ink', 'amber-wash', bodyText],
  ['amber', 'paper', smallText],
  ['amber', 'paper-raised', smallText],
  ['amber', 'amber-wash', controlEdge],
  ['red', 'red-wash', smallText],
  ['red', 'paper', smallText],
  ['red', 'paper-raised', smallText],
  ['red', 'paper-sunk', smallText],
  ['on-red', 'red-fill', smallText],
  ['on-red', 'red-fill-strong', smallText],
  ['on-hill', 'hill-near', bodyText],
  ['line-strong', 'paper', controlEdge],
  ['line-strong', 'paper-raised', controlEdge],
  ['line-strong', 'paper-sunk', controlEdge],
];

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('%s', (_name, colors) => {
  test.each(pairs)('%s on %s reaches %d:1', (front, back, atLeast) => {
    expect(contrast(colors.get(front)!, colors.get(back)!)).toBeGreaterThanOrEqual(atLeast);
  });
});

test('the contrast formula gives the published extremes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBeCloseTo(1);
});
