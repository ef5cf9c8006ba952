import type { Outcome } from '#lib/find/remember.ts';
import { checksumOf } from './checksum.ts';
import { isId, isZip, reviveCall } from './revive-list.ts';
import { type Call, longestNote, mostCalls, mostKept, results } from './saved.ts';

/** A program as a link tells it: its number in the directory, and the ZIP code where it stood. */
export interface LinkedProgram {
  readonly id: number;
  /** Five digits, or empty: where the nearest is looked for, should the program be gone by then. */
  readonly zip: string;
  /** Only where the sender chose to send them along. */
  readonly note?: string;
  readonly calls?: readonly Call[];
}

/** `newer`: made by a later release. `damaged`: cut off, changed, or never a link of ours. */
export type LinkTrouble = 'newer' | 'damaged' | 'too-long';

/** Twenty programs with full notes and calls stay below it, whatever letters they are written in. */
export const longestLink = 120_000;

const word = (program: LinkedProgram) =>
  program.id.toString(36) + (isZip(program.zip) ? `-${Number(program.zip).toString(36)}` : '');

// One letter a result, as a link must stay short; the place in the list may change, the letters never.
const letters: Readonly<Record<(typeof results)[number], string>> = {
  'date-offered': 'd',
  full: 'f',
  'no-answer': 'n',
  'wrong-number': 'w',
  'money-first': 'm',
  'medicine-no': 'x',
};

/** Letter, day, and the other day where there is one. */
type WrittenCall = readonly string[];
type Written = readonly [note: string, calls: readonly WrittenCall[]];

function writtenOf({ note = '', calls = [] }: LinkedProgram): Written {
  return [note, calls.map(({ result, day, until }) => [letters[result], day, ...(until ? [until] : [])])];
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (sign) => sign.charCodeAt(0)),
  );
}

/** What stands behind the `#` of a shared list: `v1.{programs}[.{notes}].{checksum}`. */
export function writeListLink(programs: readonly LinkedProgram[]): string {
  const words = programs.map(word).join('_');
  const hasNotes = programs.some(({ note, calls }) => note || (calls && calls.length > 0));
  const notes = hasNotes ? `.${toBase64Url(JSON.stringify(programs.map(writtenOf)))}` : '';
  const body = `v1.${words}${notes}`;
  return `${body}.${checksumOf(body)}`;
}

function readWord(text: string): LinkedProgram | undefined {
  const parts = /^([0-9a-z]{1,6})(?:-([0-9a-z]{1,4}))?$/.exec(text);
  if (!parts) return undefined;
  const id = Number.parseInt(parts[1]!, 36);
  const zip = parts[2] === undefined ? '' : String(Number.parseInt(parts[2], 36)).padStart(5, '0');
  return isId(id) && (zip === '' || isZip(zip)) ? { id, zip } : undefined;
}

function readCall(written: unknown): Call | undefined {
  if (!Array.isArray(written) || written.length > 3) return undefined;
  const [letter, day, until] = written;
  const result = results.find((each) => letters[each] === letter);
  return reviveCall({ result, day, until });
}

function readNotes(text: string, count: number): Pick<LinkedProgram, 'note' | 'calls'>[] | undefined {
  const read: unknown = JSON.parse(fromBase64Url(text));
  if (!Array.isArray(read) || read.length !== count) return undefined;
  const notes = read.map((written) => {
    if (!Array.isArray(written) || written.length !== 2) return undefined;
    const [note, calls] = written;
    if (typeof note !== 'string' || note.length > longestNote) return undefined;
    if (!Array.isArray(calls) || calls.length > mostCalls) return undefined;
    const heard = calls.map(readCall);
    if (heard.includes(undefined)) return undefined;
    return { ...(note ? { note } : {}), ...(heard.length > 0 ? { calls: heard as Call[] } : {}) };
  });
  return notes.includes(undefined) ? undefined : (notes as Pick<LinkedProgram, 'note' | 'calls'>[]);
}

function readBody(body: string): readonly LinkedProgram[] | undefined {
  const [, words = '', notes, ...rest] = body.split('.');
  if (rest.length > 0) return undefined;
  const parts = words.split('_');
  if (parts.length > mostKept) return undefined;
  const programs = parts.map(readWord);
  if (programs.includes(undefined)) return undefined;
  const read = programs as LinkedProgram[];
  if (new Set(read.map(({ id }) => id)).size !== read.length) return undefined;
  if (notes === undefined) return read;
  const written = readNotes(notes, read.length);
  return written && read.map((program, at) => ({ ...program, ...written[at] }));
}

/** Whether a fragment means to be a shared list, and is no mere place on the page. */
export function isListLink(fragment: string): boolean {
  return /^v\d+\./.test(fragment);
}

/** The programs that a shared link names. Every piece is checked; a link that is not whole is refused whole. */
export function readListLink(fragment: string): Outcome<readonly LinkedProgram[], LinkTrouble> {
  if (fragment.length > longestLink) return { ok: false, problem: 'too-long' };
  const version = /^v(\d{1,6})\./.exec(fragment)?.[1];
  if (version === undefined || version === '0') return { ok: false, problem: 'damaged' };
  if (version !== '1') return { ok: false, problem: 'newer' };
  const end = fragment.lastIndexOf('.');
  const body = fragment.slice(0, end);
  if (checksumOf(body) !== fragment.slice(end + 1)) return { ok: false, problem: 'damaged' };
  try {
    const programs = readBody(body);
    // Only what we would write ourselves is read: no second spelling of anything.
    if (programs && writeListLink(programs) === fragment) return { ok: true, value: programs };
  } catch {
    // Not base64, not UTF-8 or not JSON: the same trouble as a wrong checksum.
  }
  return { ok: false, problem: 'damaged' };
}
