import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { listFirstCode } from './first-code.ts';
import type { ShellFile } from './src/lib/offline/shell-file.ts';

const output = join(import.meta.dirname, '.svelte-kit/output');

/** Where the framework puts what a browser may ask for, and the address it is asked for by. */
const folders: readonly (readonly [folder: string, address: (path: string) => string])[] = [
  ['client', (path) => `/${path}`],
  ['prerendered/pages', (path) => `/${path.replace(/(?:^index)?\.html$/, '')}`],
  ['prerendered/dependencies', (path) => `/${path}`],
];

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: join(output, folder) }).filter(
    (path) => !path.startsWith('.') && statSync(join(output, folder, path)).isFile(),
  );
}

function listShellFiles(): ShellFile[] {
  const first = listFirstCode(import.meta.dirname);
  return folders.flatMap(([folder, address]) =>
    filesIn(folder)
      .map((path) => {
        const content = readFileSync(join(output, folder, path));
        const sha256 = createHash('sha256').update(content).digest('hex');
        const asked = address(path.replaceAll('\\', '/'));
        return { path: asked, bytes: content.length, sha256, ...(first.has(asked) ? { first: true } : {}) };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

const name = 'virtual:shell-files';

/** Tells the service worker every file of this release with its size and SHA-256. It is built last, when all are there. */
export function shellFiles(): Plugin {
  return {
    name: 'waymark-shell-files',
    applyToEnvironment: (environment) => environment.name === 'serviceWorker',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const files = ${JSON.stringify(listShellFiles())};` : undefined,
  };
}
