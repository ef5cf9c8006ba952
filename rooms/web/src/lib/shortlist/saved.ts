import type { Outcome } from '#lib/find/remember.ts';

/** More than this is no shortlist any more, and no link or page of paper holds it well. */
export const mostPrograms = 20;
/** Two lists that come together may be longer; beyond this nothing of ours was written. */
export const mostKept = 100;
/** Side by side, or chosen for the call sheet. */
export const mostChosen = 5;
export const longestNote = 500;
export const mostCalls = 10;

/** What came of a call. The order is the one it is offered in. */
export const results = [
  'date-offered',
  'full',
  'no-answer',
  'wrong-number',
  'money-first',
  'medicine-no',
] as const;
export type Result = (typeof results)[number];

export interface Call {
  readonly result: Result;
  /** The day of the call, `2026-11-21`. */
  readonly day: string;
  /** The day that was offered, or until when the program is full, where they said it. */
  readonly until?: string;
}

/** A program on a person's own list, with what the person wrote about it. */
export interface SavedProgram {
  readonly id: number;
  /** As it was when saved: a program that leaves the directory can still be named, and has a place. */
  readonly name: string;
  /** Five digits, or empty. */
  readonly zip: string;
  readonly note: string;
  /** As they were noted, the latest last. */
  readonly calls: readonly Call[];
}

export type Shortlist = readonly SavedProgram[];

export function savedOf(list: Shortlist, id: number): SavedProgram | undefined {
  return list.find((program) => program.id === id);
}

/** Adds programs that are not on the list yet; those that no longer fit are the problem. */
export function saveAll(
  list: Shortlist,
  programs: readonly SavedProgram[],
): Outcome<Shortlist, 'full'> & { readonly list: Shortlist } {
  const fresh = programs.filter(({ id }) => !savedOf(list, id));
  const room = Math.max(0, mostPrograms - list.length);
  const next = [...list, ...fresh.slice(0, room)];
  return next.length === list.length + fresh.length
    ? { ok: true, value: next, list: next }
    : { ok: false, problem: 'full', list: next };
}

export function takeOff(list: Shortlist, id: number): Shortlist {
  return list.filter((program) => program.id !== id);
}

function change(list: Shortlist, id: number, to: (program: SavedProgram) => SavedProgram): Shortlist {
  return list.map((program) => (program.id === id ? to(program) : program));
}

export function writeNote(list: Shortlist, id: number, note: string): Shortlist {
  return change(list, id, (program) => ({ ...program, note: note.slice(0, longestNote) }));
}

const sameCall = (a: Call, b: Call) => a.result === b.result && a.day === b.day;

/** Notes what came of a call. The same thing of the same day is noted once: a second tap adds nothing. */
export function addCall(list: Shortlist, id: number, call: Call): Shortlist {
  return change(list, id, (program) => ({
    ...program,
    calls: [...program.calls.filter((each) => !sameCall(each, call)), call].slice(-mostCalls),
  }));
}

export function takeOffCall(list: Shortlist, id: number, call: Call): Shortlist {
  return change(list, id, (program) => ({
    ...program,
    calls: program.calls.filter((each) => !sameCall(each, call)),
  }));
}

/** A list under one new id where an old one became part of another program; what was written stays with it. */
export function moveTo(list: Shortlist, from: number, to: number): Shortlist {
  const [moved, there] = [savedOf(list, from), savedOf(list, to)];
  if (!moved) return list;
  if (!there) return change(list, from, (program) => ({ ...program, id: to }));
  const joined = {
    ...there,
    note: [there.note, moved.note].filter(Boolean).join('\n').slice(0, longestNote),
    calls: [...moved.calls, ...there.calls].slice(-mostCalls),
  };
  return change(takeOff(list, from), to, () => joined);
}
