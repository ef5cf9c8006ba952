import { HIGHEST_ID } from '../identity/registry.ts';
import type { MeetingKey } from './merge-meetings.ts';

/** One id ever given to a meeting. A closed one stays, so that it is never given to another meeting. */
export interface MeetingEntry {
  readonly id: number;
  readonly standing: 'listed' | 'closed';
  /** The id that a closed meeting became part of, when two entries turned out to be one meeting. */
  readonly into?: number;
  /** Its day, time, name and place in one line: by this it is known again when its feed gives it another key. */
  readonly print: string;
  /** Every record that it was ever made of and that is not part of another meeting now. */
  readonly keys: readonly MeetingKey[];
}

/** Every id ever given, ascending. */
export type MeetingRegistry = readonly MeetingEntry[];

export type MeetingRegistryReading =
  | { readonly ok: true; readonly registry: MeetingRegistry }
  | { readonly ok: false; readonly problem: string };

const HEAD = 'id\tstanding\tinto\tprint\tkeys';

/** The registry as text: one line an id, cells parted by tabs, so that a release's changes read as a diff. */
export function writeMeetingRegistry(registry: MeetingRegistry): string {
  const lines = registry.map(({ id, standing, into, print, keys }) =>
    [
      id,
      standing,
      into ?? '',
      escaped(print),
      ...keys.map(({ source, key }) => `${escaped(source)} ${escaped(key)}`),
    ].join('\t'),
  );
  return `${[HEAD, ...lines].join('\n')}\n`;
}

/** Reads what `writeMeetingRegistry` wrote; the problem names the line. Empty text is an empty registry. */
export function readMeetingRegistry(text: string): MeetingRegistryReading {
  if (text.trim() === '') return { ok: true, registry: [] };
  const [head, ...lines] = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  if (head !== HEAD)
    return {
      ok: false,
      problem: `line 1: got "${head?.slice(0, 60)}", expected id, standing, into, print and keys`,
    };
  const registry: MeetingEntry[] = [];
  for (const [i, line] of lines.entries()) {
    const entry = readEntry(line);
    if (!entry)
      return {
        ok: false,
        problem: `line ${i + 2}: got "${line.slice(0, 60)}", expected an id from 1 to ${HIGHEST_ID}, listed or closed, the id it is part of or nothing, a print, and keys of a source and a name`,
      };
    const last = registry.at(-1)?.id ?? 0;
    if (entry.id <= last)
      return { ok: false, problem: `line ${i + 2}: got id ${entry.id} after ${last}, expected ids to rise` };
    registry.push(entry);
  }
  return { ok: true, registry };
}

function readEntry(line: string): MeetingEntry | undefined {
  const [id = '', standing, into, print, ...keys] = line.split('\t');
  if (!isId(id) || (standing !== 'listed' && standing !== 'closed') || print === undefined) return undefined;
  if (into === undefined || (into !== '' && (!isId(into) || standing !== 'closed'))) return undefined;
  const read = keys.map((key) => /^([^ ]+) ([^ ]*)$/.exec(key));
  if (read.includes(null)) return undefined;
  return {
    id: Number(id),
    standing,
    ...(into !== '' && { into: Number(into) }),
    print: unescaped(print),
    keys: read.map((found) => ({ source: unescaped(found![1]!), key: unescaped(found![2]!) })),
  };
}

function isId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= HIGHEST_ID;
}

function escaped(text: string): string {
  return text.replace(/[%\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
