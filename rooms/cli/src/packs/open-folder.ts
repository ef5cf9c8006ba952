import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CodeBook, type OpenPacks, readCodeBook, readManifest } from '@waymark/api';
import {
  type CodeBookFile,
  type Manifest,
  openDetail,
  openHomeDetail,
  openHomes,
  openMeetingDetail,
  openMeetings,
  openPack,
  openPlaces,
  PackError,
  type PackFile,
} from '@waymark/directory';
import { Failure, systemCode } from '../failure.ts';
import { publishedFiles } from './published-files.ts';

/** Packs of a folder, opened, with the bytes that they were opened from. */
export interface OpenFolder extends OpenPacks {
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const readText = async (folder: string): Promise<string> => {
  try {
    return await readFile(join(folder, 'manifest.json'), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') {
      throw new Failure(`There are no packs in ${folder}. Make them with: waymark build`);
    }
    throw new Failure(`${folder}/manifest.json cannot be read (${systemCode(error) || error}).`, 1, {
      cause: error,
    });
  }
};

const readPublished = async (
  folder: string,
  { file, bytes, sha256 }: CodeBookFile,
): Promise<Uint8Array<ArrayBuffer>> => {
  const path = join(folder, file);
  const content = await readFile(path).catch((error: unknown) => {
    throw new Failure(
      `${path} cannot be read (${systemCode(error)}), though the manifest names it. Build again.`,
    );
  });
  const actual = createHash('sha256').update(content).digest('hex');
  if (content.byteLength === bytes && actual === sha256) return new Uint8Array(content);
  throw new Failure(
    `${path} is damaged: got ${content.byteLength} bytes with hash ${actual.slice(0, 16)}, ` +
      `expected ${bytes} with ${sha256.slice(0, 16)}. Delete it and build again.`,
  );
};

const fileOf = (
  manifest: Manifest,
  folder: string,
  kind: PackFile['kind'],
  tier: PackFile['tier'],
): string => {
  const found = manifest.packs.find((pack) => pack.kind === kind && pack.tier === tier);
  if (found) return found.file;
  throw new Failure(`The manifest in ${folder} names no ${kind} pack of the ${tier} tier. Build again.`);
};

/** Reads, checks and opens the packs that the manifest in `folder` names. A `Failure` says what is wrong. */
export const openFolder = async (folder: string): Promise<OpenFolder> => {
  const read = readManifest(await readText(folder));
  if (!read.ok)
    throw new Failure(`${folder}/manifest.json is not a manifest of packs: ${read.problem}. Build again.`);
  return openPacks(folder, read.value);
};

const openCodeBook = (folder: string, content: Uint8Array): CodeBook => {
  const read = readCodeBook(new TextDecoder().decode(content));
  if (read.ok) return read.value;
  throw new Failure(`The code book in ${folder} cannot be read: ${read.problem}. Build again.`);
};

type Content = (kind: PackFile['kind'], tier: PackFile['tier']) => Uint8Array;

/** Meetings and recovery homes: an operator may have neither. */
const openMore = ({ packs }: Manifest, content: Content): Pick<OpenPacks, 'meetings' | 'homes'> => {
  const has = (wanted: PackFile['kind']) => packs.some(({ kind }) => kind === wanted);
  const meetings = has('meeting') ? openMeetings(content('meeting', 'search')) : undefined;
  const homes = has('housing') ? openHomes(content('housing', 'search')) : undefined;
  return {
    ...(meetings && {
      meetings: { pack: meetings, detail: openMeetingDetail(content('meeting', 'detail'), meetings) },
    }),
    ...(homes && { homes: { pack: homes, detail: openHomeDetail(content('housing', 'detail'), homes) } }),
  };
};

/** Reads, checks and opens the packs in `folder` that a manifest names, served or kept. */
export const openPacks = async (folder: string, manifest: Manifest): Promise<OpenFolder> => {
  const contents = await Promise.all(
    publishedFiles(manifest).map(async (file) => [file.file, await readPublished(folder, file)] as const),
  );
  const bytes = new Map(contents);
  const content: Content = (kind, tier) => bytes.get(fileOf(manifest, folder, kind, tier))!;
  try {
    const pack = openPack(content('treatment', 'search'));
    const detail = openDetail(content('treatment', 'detail'), pack);
    const places = openPlaces(content('places', 'search'));
    const open = openMore(manifest, content);
    const codeBook = manifest.codeBook && openCodeBook(folder, bytes.get(manifest.codeBook.file)!);
    return { manifest, pack, detail, places, ...open, ...(codeBook ? { codeBook } : {}), bytes };
  } catch (error) {
    if (error instanceof PackError)
      throw new Failure(`The packs in ${folder} cannot be opened: ${error.message}`);
    throw error;
  }
};
