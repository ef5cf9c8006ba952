import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import manifest from './package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);

/** Every room whose code or words end up in the pages. */
const rooms = [
  'web',
  ...Object.keys(manifest.dependencies).flatMap((name) => name.split('@waymark/')[1] ?? []),
];

// The word compiler tidies its own settings while it runs.
const leftOut =
  /(?:^|[\\/])(?:node_modules|build|\.svelte-kit|paraglide|project\.inlang|fixtures)(?:[\\/]|$)|\.test\.ts$/;

/**
 * Version and content of what the pages are made from: two different builds never share a name, and equal sources
 * always give the same one.
 */
export function releaseName(): string {
  const hash = createHash('sha256');
  const files = globSync(['package-lock.json', ...rooms.map((room) => `rooms/${room}/**/*.*`)], {
    cwd: root,
    exclude: (path) => leftOut.test(path),
  });
  for (const file of files.sort()) {
    const path = new URL(file, root);
    if (statSync(path).isFile()) hash.update(`${file.replaceAll('\\', '/')}\n`).update(readFileSync(path));
  }
  return `${manifest.version}-${hash.digest('hex').slice(0, 12)}`;
}
