import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { encodePack, openDetail, openPack, type Pack, type Query, search } from '@waymark/directory';
import { peakBytes, runHere, tellParent } from '../apart.ts';
import { median, type Timing, timeRounds } from '../rounds.ts';
import { copyListings, type Displacement, drawDisplacements, listingsOf } from './world.ts';

export interface GrowthReport {
  readonly copies: number;
  readonly listings: number;
  readonly encodeMs: number;
  readonly packBytes: number;
  readonly decodeMs: number;
  readonly local: { readonly nation: Timing; readonly world: Timing };
  /** Median number of results: how far the local density is the same. */
  readonly localTotals: { readonly nation: number; readonly world: number };
  readonly wide: { readonly nation: Timing; readonly world: Timing };
  readonly peakBytes: number;
}

export interface GrowthTask {
  readonly searchFile: string;
  readonly detailFile: string;
  readonly copies: number;
  readonly local: readonly Query[];
  readonly wide: readonly Query[];
}

const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const totalsOf = (pack: Pack, queries: readonly Query[]): number =>
  median(queries.map((query) => search(pack, query).total));

const run = async ({ searchFile, detailFile, copies, local, wide }: GrowthTask): Promise<GrowthReport> => {
  const nation = openPack(await readFile(searchFile));
  const detail = openDetail(await readFile(detailFile), nation);
  const listings = listingsOf(nation, detail);
  tellParent(`Placing ${copies} copies of the nation`);
  const displacements = drawDisplacements(
    listings.flatMap(({ position }) => position ?? []),
    copies,
  );
  const displaced = (queries: readonly Query[]) =>
    queries.map((query, i) => ({ ...query, near: place(displacements, i)(query.near!) }));
  const world = copyListings(listings, displacements);

  tellParent(`Encoding ${world.length.toLocaleString('en-US')} listings`);
  let file = new Uint8Array();
  const encodeMs = time(() => {
    file = encodePack(world, { kind: nation.kind, sources: nation.sources }).search;
  });
  tellParent('Opening the pack of the world');
  let pack = nation;
  const decodeMs = time(() => {
    pack = openPack(file);
  });

  tellParent('Searching the world');
  const [localThere, wideThere] = [displaced(local), displaced(wide)];
  const few = { rounds: 3, warmUps: 1 };
  const many = { rounds: 15, warmUps: 5 };
  return {
    copies,
    listings: world.length,
    encodeMs,
    packBytes: file.length,
    decodeMs,
    local: {
      nation: timeRounds(local, (query) => search(nation, query), many),
      world: timeRounds(localThere, (query) => search(pack, query), many),
    },
    localTotals: { nation: totalsOf(nation, local), world: totalsOf(pack, localThere) },
    wide: {
      nation: timeRounds(wide, (query) => search(nation, query), many),
      world: timeRounds(wideThere, (query) => search(pack, query), few),
    },
    peakBytes: peakBytes(),
  };
};

const place = (displacements: readonly Displacement[], i: number): Displacement =>
  displacements[i % displacements.length]!;

await runHere(() => run(JSON.parse(process.argv[2]!) as GrowthTask));
