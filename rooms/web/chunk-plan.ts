import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';
import type { Plugin, Rolldown } from 'vite';
import { mergePieces } from './chunk-merge.ts';

/** Pages whose first visit matters most. */
const weights: readonly (readonly [route: RegExp, weight: number])[] = [
  [/routes\/find\/\+page/, 8],
  [/routes\/\+page|routes\/find\/\[id\]|routes\/today/, 3],
];

interface ChunkLoad {
  readonly chunks: ReadonlySet<OutputChunk>;
  readonly weight: number;
}

const isNode = (id: string) => /client-optimized\/nodes\/\d+\.js$/.test(id);
/** The framework loads these with every page: the frame around it, and what it shows when something breaks. */
const isEverywhere = (id: string) => !isNode(id) || /client-optimized\/nodes\/[01]\.js$/.test(id);

const weightOf = (id: string): number => {
  const source = readFileSync(id, 'utf8');
  return weights.find(([route]) => route.test(source))?.[1] ?? 1;
};

/** Puts the code together as the bundler would by itself, which shows what is used by whom once unused code is gone. */
async function tryOut(context: Rolldown.PluginContext): Promise<readonly OutputChunk[]> {
  const infos = [...context.getModuleIds()].flatMap((id) => context.getModuleInfo(id) ?? []);
  const codeOf = new Map(infos.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])));
  const bundle = await rolldown({
    input: infos.filter(({ isEntry }) => isEntry).map(({ id }) => id),
    logLevel: 'silent',
    // What is there for its effects alone goes where the bundler puts it.
    treeshake: { moduleSideEffects: false },
    plugins: [
      {
        name: 'as-it-was-read',
        async resolveId(source, importer) {
          if (codeOf.has(source)) return source;
          const found = await context.resolve(source, importer);
          return found && codeOf.has(found.id) ? found.id : { id: source, external: true };
        },
        // Names of other files are not known here, and do not matter.
        load: (id) => ({
          code: (codeOf.get(id) ?? '').replaceAll(/import\.meta\.ROLL(?:UP|DOWN)_FILE_URL_\w+/g, '""'),
          moduleType: 'js',
        }),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  return output.filter((part) => part.type === 'chunk');
}

const sizeOf = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const everywhereIn = (chunks: readonly OutputChunk[]): readonly OutputChunk[] =>
  chunks.filter(({ isEntry, facadeModuleId }) => isEntry && isEverywhere(facadeModuleId ?? ''));

/** What is loaded for each page, and for each thing on a page that comes on demand. */
function listLoads(chunks: readonly OutputChunk[]): readonly ChunkLoad[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const closure = (from: readonly OutputChunk[]): ReadonlySet<OutputChunk> => {
    const reached = new Set(from);
    for (const { imports } of reached)
      for (const name of imports) {
        const next = byName.get(name);
        if (next) reached.add(next);
      }
    return reached;
  };
  const everywhere = everywhereIn(chunks);
  const pages = chunks.filter(({ facadeModuleId }) => facadeModuleId && isNode(facadeModuleId));
  return pages.flatMap((page) => {
    const weight = weightOf(page.facadeModuleId!);
    const first = closure([...everywhere, page]);
    const later = new Set(
      [...first]
        .filter((chunk) => !everywhere.includes(chunk))
        .flatMap(({ dynamicImports }) => dynamicImports),
    );
    return [
      { chunks: first, weight },
      ...[...later].flatMap((name) => {
        const chunk = byName.get(name);
        return chunk ? [{ chunks: closure([...first, chunk]), weight: weight / 4 }] : [];
      }),
    ];
  });
}

/** More files than the plan ever makes. */
const mostGroups = 100;

/** Files by number, dependencies first, as sets of modules; the first is what every page loads. */
function plan(chunks: readonly OutputChunk[]): readonly (readonly string[])[] {
  const loads = listLoads(chunks);
  const shared = chunks.filter(({ isEntry, isDynamicEntry }) => !isEntry && !isDynamicEntry);
  const isBase = (chunk: OutputChunk) => loads.every((load) => load.chunks.has(chunk));
  const parts = shared.filter((chunk) => !isBase(chunk));
  const place = new Map(parts.map(({ fileName }, at) => [fileName, at]));
  const merged = mergePieces(
    parts.map(({ code, imports }) => ({
      bytes: sizeOf(code),
      imports: imports.flatMap((file) => place.get(file) ?? []),
    })),
    loads.map((load) => ({
      pieces: new Set([...load.chunks].flatMap(({ fileName }) => place.get(fileName) ?? [])),
      weight: load.weight,
    })),
  );
  return [shared.filter(isBase), ...merged.map((group) => group.map((at) => parts[at]!))].map((group) =>
    group.flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
    ),
  );
}

// What the page hands to the framework must be there before the framework is: the door to it stands apart.
const isDoor = (id: string) => /runtime\/client\/(?:entry|payload)\.js$|^\0vite\/preload-helper/.test(id);
const isFramework = (id: string) =>
  !isDoor(id) && /node_modules\/(?:svelte|@sveltejs|esm-env|clsx|devalue)\/|^\0@oxc-project/.test(id);

/** Plans which files the code of the browser is put into. The bundler asks for the groups, first those that others import. */
export function planChunks() {
  const groups = new Map<string, number>();
  const groupOf = (id: string) => {
    if (isDoor(id)) return undefined;
    if (isFramework(id)) return 0;
    const [component, styles] = id.split('?', 2);
    const number = groups.get(component!);
    // Styles of what pages share are small, and hold up the first paint until the last file of them is there.
    return styles && number !== undefined ? 0 : number;
  };
  return {
    groups: Array.from({ length: mostGroups }, (_, number) => ({
      name: number === 0 ? 'base' : `part-${number}`,
      priority: mostGroups - number,
      test: (id: string) => groupOf(id) === number,
    })),
    plugin: {
      name: 'waymark-chunk-plan',
      applyToEnvironment: (environment) => environment.name === 'client',
      buildEnd: {
        order: 'post',
        async handler(error) {
          if (error) return;
          for (const [number, modules] of plan(await tryOut(this)).entries())
            for (const id of modules) groups.set(id, number);
        },
      },
    } satisfies Plugin,
  };
}
