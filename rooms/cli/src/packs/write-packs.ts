import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Manifest, PackFile, Source } from '@waymark/directory';
import type { Console } from '../console.ts';
import { openScratch, syncFolder, writeDurably } from './durable-files.ts';
import type { EncodedFile, PackSet } from './pack-set.ts';
import { keepPrevious, removeOutdated } from './previous-build.ts';

const compress = promisify(brotliCompress);

const brotli = (bytes: Uint8Array): Promise<Buffer> =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });

const describe = ({ kind, tier, bytes }: EncodedFile): PackFile => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind, tier, file: `${kind}-${tier}.${sha256.slice(0, 16)}.pack`, bytes: bytes.byteLength, sha256 };
};

const newest = (sources: readonly Source[]): string =>
  sources
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1) ?? '';

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A name says what the file holds, so one that is there already need not be made again. */
const isThere = async (folder: string, { file, sha256 }: PackFile): Promise<boolean> => {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return false;
  return exists(join(folder, `${file}.br`));
};

/**
 * Publishes a set of packs in `folder`. Everything is written whole and made durable in a folder of its own
 * first; the manifest comes last, in one step, so that a reader has the old packs or the new.
 */
export const writePacks = async (folder: string, set: PackSet, console: Console): Promise<Manifest> => {
  await mkdir(folder, { recursive: true });
  const packs = set.files.map(describe);
  const manifest: Manifest = { format: 1, asOf: newest(set.sources), sources: set.sources, packs };
  const scratch = await openScratch(folder);
  try {
    const ready: string[] = [];
    const put = async (name: string, content: Uint8Array | string) => {
      await writeDurably(join(scratch, name), content);
      ready.push(name);
    };
    let done = 0;
    await Promise.all(
      set.files.map(async ({ bytes }, i) => {
        const pack = packs[i]!;
        if (!(await isThere(folder, pack))) {
          await put(`${pack.file}.br`, await brotli(bytes));
          await put(pack.file, bytes);
        }
        console.progress('Compressing the packs', ++done, set.files.length);
      }),
    );
    await put('report.json', `${JSON.stringify(set.report, null, 1)}\n`);
    const manifestText = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeDurably(join(scratch, 'manifest.json'), manifestText);
    await keepPrevious(folder, manifestText);
    for (const name of ready) await rename(join(scratch, name), join(folder, name));
    await syncFolder(folder);
    await rename(join(scratch, 'manifest.json'), join(folder, 'manifest.json'));
    await syncFolder(folder);
    await removeOutdated(folder);
    return manifest;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
