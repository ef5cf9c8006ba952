import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hashFile, hashFiles } from '../hash-files.ts';
import { replaceFile } from '../packs/durable-files.ts';
import { root, syncedFolderFor } from '../packs/folders.ts';
import { describeReleases } from '../sync/synced-folder.ts';
import { pathOfFrom } from './from-files.ts';

/** What a set of packs was made from. `serve` builds again when it no longer fits; it is not served. */
interface Stamp {
  /** Of the data folder, of what `sync` brought, and of the code that reads and encodes it. */
  readonly inputs: string;
  /** As they were given, their paths made whole. */
  readonly from: readonly { readonly given: string; readonly sha256: string | undefined }[];
}

const nameIn = (folder: string): string => join(folder, 'stamp.json');

const hashInputs = async (dataFolder: string): Promise<string> =>
  [
    await hashFiles(dataFolder, ['.']),
    await describeReleases(syncedFolderFor(dataFolder)),
    await hashFiles(root, [
      'rooms/directory/src',
      'rooms/sources/src',
      'rooms/cli/src/build',
      'rooms/cli/src/confidential',
      'rooms/cli/src/housing',
      'rooms/cli/src/meetings',
      'rooms/cli/src/overrides',
      'rooms/cli/src/packs',
    ]),
  ].join(' ');

export const writeStamp = async (
  folder: string,
  dataFolder: string,
  from: readonly string[],
): Promise<void> => {
  const whole = (given: string) => given.replace(pathOfFrom(given), (path) => resolve(path));
  const stamp: Stamp = {
    inputs: await hashInputs(dataFolder),
    from: await Promise.all(
      from.map(async (given) => ({ given: whole(given), sha256: await hashFile(pathOfFrom(given)) })),
    ),
  };
  await replaceFile(nameIn(folder), `${JSON.stringify(stamp, null, 1)}\n`);
};

const isStamp = (value: unknown): value is Stamp =>
  typeof value === 'object' &&
  value !== null &&
  'inputs' in value &&
  'from' in value &&
  Array.isArray(value.from);

const readStamp = async (folder: string): Promise<Stamp | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(nameIn(folder), 'utf8'));
    return isStamp(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Whether packs in `folder` fit their inputs, and the `--from` files to build with when they do not. */
export const readFreshness = async (
  folder: string,
  dataFolder: string,
): Promise<{ readonly fresh: boolean; readonly from: readonly string[] }> => {
  const stamp = await readStamp(folder);
  if (!stamp) return { fresh: false, from: [] };
  const same = await Promise.all(
    stamp.from.map(async ({ given, sha256 }) => {
      const now = await hashFile(pathOfFrom(given));
      // A file that is gone cannot be built from again; what was made of it stays good.
      return now === undefined || now === sha256;
    }),
  );
  const fresh = stamp.inputs === (await hashInputs(dataFolder)) && same.every(Boolean);
  return { fresh, from: stamp.from.map(({ given }) => given) };
};
