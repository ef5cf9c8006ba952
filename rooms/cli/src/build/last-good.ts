import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import type { SourceRecord } from '@waymark/directory';
import type { Harvest } from '@waymark/sources';
import { syncFolder } from '../packs/durable-files.ts';

const fileIn = (folder: string, id: string): string => join(folder, `${id}.ndjson.gz`);

/**
 * The first line: the harvest without its records, of which each has a line of its own, so that none of it stands in memory
 * twice. What a harvest can tell of single records is worked out, since a function cannot be kept.
 */
interface Head {
  readonly format: 1;
  readonly harvest: Omit<Harvest, 'records' | 'codesCoveredOf'>;
  readonly records: number;
  /** Sets of codes; each line says which of them counts for its record. */
  readonly covered?: readonly (readonly string[])[];
}
type Line = readonly [record: SourceRecord, covered?: number];

function* linesOf(harvest: Harvest): Generator<string> {
  const { codesCoveredOf, records, ...rest } = harvest;
  const sets = new Map<string, number>();
  const setOf = records.map((record) => {
    if (!codesCoveredOf) return undefined;
    const codes = JSON.stringify(codesCoveredOf(record));
    if (!sets.has(codes)) sets.set(codes, sets.size);
    return sets.get(codes);
  });
  const covered = codesCoveredOf && { covered: [...sets.keys()].map((each) => JSON.parse(each)) };
  const head: Head = { format: 1, harvest: rest, records: records.length, ...covered };
  yield `${JSON.stringify(head)}\n`;
  for (const [i, record] of records.entries()) yield `${JSON.stringify([record, setOf[i]])}\n`;
}

/** Written and durable, but not yet in place of what was kept before. */
export interface Staged {
  /** Puts it in place, once the build is published. */
  keep(): Promise<void>;
}

/** Writes down what a source gave to a build, for a day on which its file cannot be read. */
export const stageLastGood = async (folder: string, id: string, harvest: Harvest): Promise<Staged> => {
  await mkdir(folder, { recursive: true });
  const fresh = join(folder, `.new-${id}`);
  await pipeline(
    Readable.from(linesOf(harvest)),
    createGzip({ level: 1 }),
    // What an operator keeps confidential stands in it.
    createWriteStream(fresh, { flush: true, mode: 0o600 }),
  );
  return {
    async keep() {
      await rename(fresh, fileIn(folder, id));
      await syncFolder(folder);
    },
  };
};

const readLines = async (folder: string, id: string): Promise<Harvest | undefined> => {
  const text = String(await promisify(gunzip)(await readFile(fileIn(folder, id))));
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const head = JSON.parse(first) as Head;
  const records: SourceRecord[] = [];
  const setOf = new Map<string, number>();
  for (const line of lines) {
    const [record, set] = JSON.parse(line) as Line;
    records.push(record);
    if (typeof set === 'number') setOf.set(record.key, set);
  }
  if (head.format !== 1 || head.records !== records.length) return undefined;
  const { harvest, covered } = head;
  return {
    ...harvest,
    records,
    ...(covered && { codesCoveredOf: ({ key }: SourceRecord) => covered[setOf.get(key) ?? -1] ?? [] }),
  };
};

/** What the source gave to the last build; `undefined` when there is none, or it is damaged. */
export const readLastGood = async (folder: string, id: string): Promise<Harvest | undefined> => {
  try {
    return await readLines(folder, id);
  } catch {
    return undefined;
  }
};
