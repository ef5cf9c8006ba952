import { expect, test } from 'vitest';
import { planShell } from './shell-plan.ts';

const file = (path: string, bytes = 1000) => ({ path, bytes, sha256: 'x' });
const paths = (files: readonly { path: string }[]) => files.map(({ path }) => path);

test('code, the first pages and their data come first, in both languages; other pages follow by themselves', () => {
  const code = (path: string) => ({ ...file(path), first: true });
  const plan = planShell([
    code('/_app/immutable/entry/start.a.js'),
    code('/_app/immutable/assets/base.a.css'),
    ...[
      '/_app/immutable/nodes/of-another-page.js',
      '/_app/immutable/assets/face.a.woff2',
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
  ]);
  expect(paths(plan.later)).toEqual([
    '/_app/immutable/nodes/of-another-page.js',
    '/guide/teens',
    '/es/guide/teens/__data.json',
    '/a-page-of-tomorrow',
  ]);
  expect(plan.first).toHaveLength(11);
});

test('what is large, or for machines alone, does not fill the phone', () => {
  const plan = planShell([
    { ...file('/_app/immutable/chunks/map-library.js', 900_000), first: true },
    { ...file('/_app/immutable/assets/outlines.json', 200_000), first: true },
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
