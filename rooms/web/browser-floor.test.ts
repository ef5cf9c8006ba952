import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cssTargets, syntaxTargets } from './browser-floor.ts';

// What no compiler can lower to the browser floor, so that it must not be written.
const styles = [
  ':has(',
  '@container',
  'subgrid',
  '@starting-style',
  '@scope',
  'dvh',
  'anchor-name',
  'light-dark(',
];
const calls = [
  'toSorted(',
  'toReversed(',
  'toSpliced(',
  'findLast(',
  'findLastIndex(',
  'Object.groupBy(',
  'Map.groupBy(',
  'withResolvers(',
  'fromAsync(',
  'AbortSignal.any(',
  'new URLPattern(',
  'Iterator.from(',
  'showPopover(',
  // Looking behind in a pattern is a syntax error there, and takes the whole file with it.
  '(?<=',
  '(?<!',
];

// Merging lists, giving ids and measuring sentences is done where packs and pages are built, on Node alone.
const neverInBrowsers = /^directory[\\/]src[\\/](merge|identity)[\\/]|^care[\\/]src[\\/]plain-language/;

const folder = new URL('../', import.meta.url);
const files = globSync(['web/src/**/*.{css,svelte,ts}', '{directory,care}/src/**/*.ts'], { cwd: folder })
  .filter((path) => !path.includes('.test.') && !path.includes('paraglide') && !neverInBrowsers.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }));

test('the sources are found', () => {
  expect(files.map(({ path }) => path)).toContain('web/src/lib/design/base.css');
  expect(files.map(({ path }) => path)).toContain('directory/src/index.ts');
  expect(files.map(({ path }) => path)).toContain('care/src/index.ts');
});

test.each([...styles, ...calls])('nothing uses %s', (feature) => {
  expect(files.filter(({ text }) => text.includes(feature)).map(({ path }) => path)).toEqual([]);
});

test('both compilers are given the same floor', () => {
  expect(syntaxTargets).toEqual(['ios15.4', 'safari15.4', 'chrome100.0', 'firefox100.0']);
  expect(cssTargets).toEqual({
    ios_saf: (15 << 16) | (4 << 8),
    safari: (15 << 16) | (4 << 8),
    chrome: 100 << 16,
    firefox: 100 << 16,
  });
});
