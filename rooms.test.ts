import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = import.meta.dirname;
const ROOMS = join(ROOT, 'rooms');

/** Who may import whom. `cli` is the only composition root; nothing imports it. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  directory: [],
  care: ['directory'],
  guide: [],
  sources: ['directory'],
  api: ['directory', 'care', 'guide'],
  web: ['directory', 'care', 'guide'],
  cli: ['directory', 'care', 'guide', 'sources', 'api', 'web'],
};
const PURE = ['directory', 'care', 'guide'];
/** The one door into a room that is not its index: what the build of the web app makes. */
const DOORS = ['@waymark/web/handler'];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly names: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (['node_modules', 'build', '.svelte-kit', 'paraglide', 'fixtures'].includes(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path) : /\.(ts|js|mjs|svelte)$/.test(entry.name) ? [path] : [];
  });
}

/** Static and dynamic imports and re-exports, as the text of a file spells them. */
function importsOf(text: string): { names: string; from: string }[] {
  const statics = /\b(?:import|export)\s+(?:type\s+)?([\w*{},\s$]*?)\s*from\s*['"]([^'"]+)['"]/g;
  const bare = /\bimport\s*['"]([^'"]+)['"]/g;
  const dynamic = /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g;
  return [
    ...text.matchAll(statics).map(([, names = '', from = '']) => ({ names, from })),
    ...text.matchAll(bare).map(([, from = '']) => ({ names: '', from })),
    ...text.matchAll(dynamic).map(([, from = '']) => ({ names: 'dynamic', from })),
  ];
}

function roomOf(path: string): string | undefined {
  const [room, ...rest] = relative(ROOMS, path).split('/');
  return room === '..' || rest.length === 0 ? undefined : room;
}

const rooms = readdirSync(ROOMS).filter((name) => statSync(join(ROOMS, name)).isDirectory());
const imports: Import[] = rooms.flatMap((room) =>
  filesUnder(join(ROOMS, room)).flatMap((file) =>
    importsOf(readFileSync(file, 'utf8')).map((found) => ({ file, ...found })),
  ),
);

describe('rooms', () => {
  test('every room stands in the table of arrows', () => {
    expect(rooms.toSorted()).toEqual(Object.keys(ARROWS).toSorted());
  });

  test('the reader of imports sees every way to write one', () => {
    const text = `import a from '@waymark/a'; import type { B } from "../../b/src/x.ts"; export * from './c';
      export { d } from 'd'; import 'e'; const f = await import('f'); const g = import(/* why */ \`g\`);`;
    expect(importsOf(text).map(({ from }) => from)).toEqual([
      '@waymark/a',
      '../../b/src/x.ts',
      './c',
      'd',
      'e',
      'f',
      'g',
    ]);
  });

  test('no import goes against the arrows', () => {
    const wrong = imports.filter(({ file, from }) => {
      const here = roomOf(file)!;
      if (from.startsWith('@waymark/'))
        return !ARROWS[here]!.includes(from.split('/')[1]!) && from !== `@waymark/${here}`;
      if (!from.startsWith('.')) return false;
      const there = roomOf(resolve(dirname(file), from));
      return there !== undefined && there !== here;
    });
    expect(wrong.map(({ file, from }) => `${relative(ROOT, file)} -> ${from}`)).toEqual([]);
  });

  test('a room is imported by its name, never by a file inside it', () => {
    const inside = imports.filter(
      ({ from }) => from.startsWith('@waymark/') && from.split('/').length > 2 && !DOORS.includes(from),
    );
    expect(inside.map(({ file, from }) => `${relative(ROOT, file)} -> ${from}`)).toEqual([]);
  });

  test('a room reaches outside rooms/ for nothing', () => {
    const out = imports.filter(
      ({ file, from }) => from.startsWith('.') && !resolve(dirname(file), from).startsWith(ROOMS),
    );
    expect(out.map(({ file, from }) => `${relative(ROOT, file)} -> ${from}`)).toEqual([]);
  });

  test('what a room declares as its rooms is what the arrows allow', () => {
    for (const room of rooms) {
      const manifest = JSON.parse(readFileSync(join(ROOMS, room, 'package.json'), 'utf8'));
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter((name) => name.startsWith('@waymark/'))
        .map((name) => name.split('/')[1]!);
      expect(
        declared.filter((name) => !ARROWS[room]!.includes(name)),
        room,
      ).toEqual([]);
    }
  });
});

describe('pure rooms', () => {
  const sources = PURE.flatMap((room) => filesUnder(join(ROOMS, room)))
    .concat(filesUnder(join(ROOMS, 'sources')).filter((file) => file.endsWith('/parse.ts')))
    .filter((file) => !/\.test\.ts$|oracle\.ts$/.test(file));

  test('import nothing but themselves and pure rooms', () => {
    const wrong = imports.filter(
      ({ file, from, names }) =>
        sources.includes(file) &&
        !from.startsWith('.') &&
        !PURE.map((room) => `@waymark/${room}`).includes(from) &&
        names !== 'type',
    );
    expect(wrong.map(({ file, from }) => `${relative(ROOT, file)} -> ${from}`)).toEqual([]);
  });

  test('read no clock, no randomness, no network and no machine', () => {
    // The compiler refuses names outside isomorphic.d.ts (tsconfig.pure.json); these are part of the language itself.
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|(?<![.\w])Date\(\)|\bMath\.random\b|\bglobalThis\b|\bIntl\b|\btoLocale/;
    const wrong = sources.filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return impure.test(code);
    });
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
