import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { openDetail, openPack, openPlaces, search } from '@waymark/directory';
import { runHere } from '../apart.ts';
import { median } from '../rounds.ts';

/** Milliseconds in a process that has decoded nothing before, and once it has. */
export interface DecodeReport {
  readonly search: number;
  readonly firstAnswer: number;
  readonly detail: number;
  readonly places: number;
  readonly searchAgain: number;
}

const time = <T>(run: () => T): readonly [value: T, ms: number] => {
  const start = performance.now();
  const value = run();
  return [value, performance.now() - start];
};

const decode = async (paths: readonly string[]): Promise<DecodeReport> => {
  const [searchBytes, detailBytes, placesBytes] = await Promise.all(paths.map((path) => readFile(path)));
  const [pack, searchMs] = time(() => openPack(searchBytes!));
  const near = { lat: 39.29, lng: -76.61 };
  const [, firstAnswer] = time(() =>
    search(pack, { near, within: 25, concepts: { medicine: ['methadone'] } }),
  );
  const [, detail] = time(() => openDetail(detailBytes!, pack));
  const [, places] = time(() => openPlaces(placesBytes!));
  const again = Array.from({ length: 20 }, () => time(() => openPack(searchBytes!))[1]);
  return { search: searchMs, firstAnswer, detail, places, searchAgain: median(again) };
};

await runHere(() => decode(process.argv.slice(2)));
