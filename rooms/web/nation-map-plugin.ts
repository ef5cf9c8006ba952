import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { makeNationMap } from './nation-map.ts';

const id = 'virtual:nation-map';
const folder = join(import.meta.dirname, 'node_modules', '.nation-map');

/** Makes the map file when the site is built; the module's default export is the file's address, with a hash of its content. */
export function nationMap(): Plugin {
  return {
    name: 'nation-map',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const file = join(folder, 'nation.json');
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(makeNationMap()));
      return `export { default } from ${JSON.stringify(`${file}?url`)};`;
    },
  };
}
