import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Chunks = Readonly<Record<string, Chunk>>;

/** Pages that must work without a network from the first moment on: their code is kept before that of others. */
const firstRoutes = /routes\/(?:\+|find\/|guide\/\[slug\]\/|helplines\/|privacy\/|shell\/|today\/)/;

const isNode = (name: string) => /client-optimized\/nodes\/\d+\.js$/.test(name);
const isEntry = (name: string) =>
  /runtime\/client\/(?:entry|payload)\.js$|client-optimized\/app\.js$/.test(name);

/** Paths of the code, style sheets and other files that the first pages need, also what they load on demand. */
export function listFirstCode(webFolder: string): ReadonlySet<string> {
  const manifest = join(webFolder, '.svelte-kit/output/client/.vite/manifest.json');
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Chunks;
  const isWanted = (name: string) =>
    !isNode(name) || firstRoutes.test(readFileSync(join(webFolder, name), 'utf8'));

  const reached = new Set<string>();
  const waiting = Object.keys(chunks).filter(isEntry);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = chunks[name];
    if (!chunk || reached.has(name) || !isWanted(name)) continue;
    reached.add(name);
    waiting.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []));
  }
  return new Set(
    [...reached].flatMap((name) => {
      const { file, css = [], assets = [] } = chunks[name]!;
      return [file, ...css, ...assets].map((path) => `/${path}`);
    }),
  );
}
