import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';

/**
 * The same manifest, in which all that comes on demand is named by the pages, and by nothing they share or fetch.
 * The framework follows each file to its end before the next: what a page shares with something on demand it would
 * take for that thing's own, and leave its styles out of the first page.
 */
export function nameOnDemandByPage(manifest: Manifest): Manifest {
  const onDemandOf = (start: string): string[] => {
    const found = new Set<string>();
    const waiting = [start];
    for (const each of waiting) {
      const reached = new Set([each]);
      for (const name of reached) for (const next of manifest[name]?.imports ?? []) reached.add(next);
      // What the page itself asks for comes before what every page may ask for.
      for (const name of [...reached].reverse())
        for (const next of manifest[name]?.dynamicImports ?? []) {
          if (!found.has(next) && !manifest[next]?.isEntry) waiting.push(next);
          found.add(next);
        }
    }
    return [...found];
  };
  return Object.fromEntries(
    Object.entries(manifest).map(([name, { dynamicImports: _, ...chunk }]) => {
      const dynamicImports: string[] = chunk.isEntry ? onDemandOf(name) : [];
      return [name, dynamicImports.length > 0 ? { ...chunk, dynamicImports } : chunk];
    }),
  );
}

export function chunkManifest(): Plugin {
  return {
    name: 'waymark-chunk-manifest',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle({ dir }) {
      const file = join(dir!, '.vite/manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      writeFileSync(file, JSON.stringify(nameOnDemandByPage(manifest), null, 2));
    },
  };
}
