import {
  addEntry,
  type FlagId,
  type Grade,
  LOG_DANGERS,
  type LogEntry,
  type LogProblem,
  type Result,
  type SymptomId,
} from '@waymark/care';
import { isStamp, type Stamp } from './stamp.ts';

/** An entry of the log. Its moment only says which came first; what the person sees is the stamp. */
export interface DiaryEntry extends LogEntry, Stamp {}

/** What the form holds before it becomes an entry. */
export interface Draft {
  readonly grades: Readonly<Partial<Record<SymptomId, Grade>>>;
  /** Checked; not checked says nothing. */
  readonly dangers: readonly FlagId[];
  readonly note: string;
}

export const emptyDraft: Draft = { grades: {}, dangers: [], note: '' };

/** As much as a page of notes; a longer paste is cut where the person sees it, in the box. */
export const longestNote = 2000;

export function draftOf({ grades, dangers = {}, note = '' }: LogEntry): Draft {
  return { grades, dangers: LOG_DANGERS.filter((id) => dangers[id] === 'yes'), note };
}

/** The draft as the rules of safety and the log read it. */
export function entryOf({ grades, dangers, note }: Draft, at: number, stamp: Stamp): DiaryEntry {
  const text = note.trim().slice(0, longestNote);
  return {
    at,
    local: stamp.local,
    offsetMinutes: stamp.offsetMinutes,
    grades,
    ...(dangers.length > 0 ? { dangers: Object.fromEntries(dangers.map((id) => [id, 'yes' as const])) } : {}),
    ...(text === '' ? {} : { note: text }),
  };
}

/**
 * The log with a new entry at its end, whatever the clock says: a clock that was set back must not move an entry before
 * those that were written earlier.
 */
export function append(
  entries: readonly DiaryEntry[],
  draft: Draft,
  now: number,
  stamp: Stamp,
): Result<readonly DiaryEntry[], LogProblem> {
  const at = Math.max(now, (entries.at(-1)?.at ?? -1) + 1);
  return addEntry(entries, entryOf(draft, at, stamp), at);
}

/** The log with that entry changed, in the place it had. */
export function change(
  entries: readonly DiaryEntry[],
  at: number,
  draft: Draft,
  local: string,
): Result<readonly DiaryEntry[], LogProblem> {
  const old = entries.find((entry) => entry.at === at);
  if (!old) return { ok: true, value: entries };
  return addEntry(entries, entryOf(draft, at, { local, offsetMinutes: old.offsetMinutes }), at);
}

/** The entries that can be read among what was kept, and how many cannot. */
export function reviveEntries(kept: readonly unknown[]): {
  readonly entries: readonly DiaryEntry[];
  readonly unread: number;
} {
  let entries: readonly DiaryEntry[] = [];
  let unread = 0;
  for (const value of kept) {
    const next = isEntryLike(value)
      ? addEntry(entries, value, Number.POSITIVE_INFINITY)
      : { ok: false as const };
    if (next.ok) entries = next.value;
    else unread += 1;
  }
  return { entries, unread };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isEntryLike(value: unknown): value is DiaryEntry {
  if (!isRecord(value)) return false;
  const { at, grades, dangers, note } = value;
  return (
    typeof at === 'number' &&
    isStamp(value) &&
    isRecord(grades) &&
    (dangers === undefined || isRecord(dangers)) &&
    (note === undefined || typeof note === 'string')
  );
}
