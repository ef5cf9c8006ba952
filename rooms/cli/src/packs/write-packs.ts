import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { CodeBookFile, Manifest, PackFile, Source } from '@waymark/directory';
import type { Console } from '../console.ts';
import { openScratch, syncFolder, writeDurably } from './durable-files.ts';
import { buildsKept, forgetExposingBuilds, forgetOldBuilds, keepBuild } from './kept-builds.ts';
import type { EncodedFile, PackSet } from './pack-set.ts';
import { publishedFiles } from './published-files.ts';
import { writeRedirects } from './redirects.ts';

const compress = promisify(brotliCompress);

/** The smallest window that holds the whole file: a wider one finds no more, and takes memory. */
const windowBits = (bytes: number): number =>
  Math.min(
    Math.max(Math.ceil(Math.log2(bytes + 16)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_MAX_WINDOW_BITS,
  );

const brotli = (bytes: Uint8Array): Promise<Buffer> =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(bytes.byteLength),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });

/** A file is named by what it holds. */
const nameByContent = (name: string, ending: string, bytes: Uint8Array): CodeBookFile => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: `${name}.${sha256.slice(0, 16)}.${ending}`, bytes: bytes.byteLength, sha256 };
};

const describe = ({ kind, tier, bytes }: EncodedFile): PackFile => ({
  kind,
  tier,
  ...nameByContent(`${kind}-${tier}`, 'pack', bytes),
});

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
const isThere = async (folder: string, { file, sha256 }: CodeBookFile): Promise<boolean> => {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return false;
  return exists(join(folder, `${file}.br`));
};

export interface WriteOptions {
  /** When the build is made. */
  readonly now?: Date;
  /** How many builds stay, this one among them. */
  readonly keep?: number;
}

/**
 * Publishes a set of packs in `folder`. Everything is written whole and made durable in a folder of its own
 * first; the manifest comes last, in one step, so that a reader has the old packs or the new.
 */
export const writePacks = async (
  folder: string,
  set: PackSet,
  console: Console,
  options: WriteOptions = {},
): Promise<Manifest> => {
  await mkdir(folder, { recursive: true });
  const packs = set.files.map(describe);
  const codeBook = set.codeBook && nameByContent('code-book', 'json', set.codeBook);
  const manifest: Manifest = {
    format: 1,
    asOf: newest(set.sources),
    sources: set.sources,
    packs,
    ...(set.demo ? { demo: true } : {}),
    ...(codeBook ? { codeBook } : {}),
  };
  const contents = [...set.files.map(({ bytes }) => bytes), ...(set.codeBook ? [set.codeBook] : [])];
  const files = publishedFiles(manifest);
  const scratch = await openScratch(folder);
  try {
    const ready: string[] = [];
    const put = async (name: string, content: Uint8Array | string) => {
      await writeDurably(join(scratch, name), content);
      ready.push(name);
    };
    let done = 0;
    await Promise.all(
      contents.map(async (bytes, i) => {
        const described = files[i]!;
        if (!(await isThere(folder, described))) {
          await put(`${described.file}.br`, await brotli(bytes));
          await put(described.file, bytes);
        }
        console.progress('Compressing the packs', ++done, files.length);
      }),
    );
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeDurably(join(scratch, 'manifest.json'), text);
    for (const name of ready) await rename(join(scratch, name), join(folder, name));
    await syncFolder(folder);
    await writeRedirects(folder, set.redirects ?? []);
    const at = (options.now ?? new Date()).toISOString();
    const { listings, report, keptBack = {} } = set;
    await keepBuild(folder, { text, at, listings, report, keptBack });
    await rename(join(scratch, 'manifest.json'), join(folder, 'manifest.json'));
    await syncFolder(folder);
    const exposing = await forgetExposingBuilds(folder, keptBack);
    if (exposing > 0)
      console.tell(
        `${exposing === 1 ? 'A build made before shows' : `${exposing} builds made before show`} the address of a place that is confidential now: forgotten, so that nobody can go back to it.`,
      );
    await forgetOldBuilds(folder, options.keep ?? buildsKept);
    return manifest;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
