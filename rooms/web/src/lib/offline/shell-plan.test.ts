import { expect, test } from 'vitest';
import { planShell } from './shell-plan.ts';

const file = (path: string, bytes = 1000) => ({ path, bytes, sha256: 'x' });
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

test('code, the first pages and their data come first, in both languages; other pages follow by themselves', () => {
  const plan = planShell(
    [
      '/_app/immutable/entry/start.a.js',
      '/_app/version.json',
      '/icon.svg',
      '/',
      '/es',
      '/shell',
      '/es/shell',
      '/guide/overdose-and-naloxone',
      '/es/guide/overdose-and-naloxone/__data.json',
      '/guide/teens',
      '/es/guide/teens/__data.json',
      '/a-page-of-tomorrow',
    ].map((path) => file(path)),
  );
  expect(paths(plan.later)).toEqual(['/guide/teens', '/es/guide/teens/__data.json', '/a-page-of-tomorrow']);
  expect(plan.first).toHaveLength(9);
});

test('what is large, or for machines alone, does not fill the phone', () => {
  const plan = planShell([
    file('/_app/immutable/chunks/map-library.js', 900_000),
    file('/_app/immutable/assets/outlines.json', 200_000),
    file('/_app/immutable/assets/streets.json', 1_200_000),
    file('/_app/immutable/assets/tiles.bin', 9_000_000),
    file('/robots.txt'),
    file('/font-license.txt'),
  ]);
  expect(plan.first).toEqual([]);
  expect(paths(plan.later)).toEqual([
    '/_app/immutable/assets/outlines.json',
    '/_app/immutable/assets/streets.json',
  ]);
});
