import type { LogProblem } from '@waymark/care';
import { append, change, type DiaryEntry, type Draft, reviveEntries } from './entry.ts';
import { isLocalTime, stampOf } from './stamp.ts';

/** Where the log is kept once the person says so. */
export interface DiaryStore {
  /** Everything kept; `undefined` where nothing ever was. Leaves nothing behind. */
  read(): Promise<readonly unknown[] | undefined>;
  /**
   * Writes these entries beside what is there, and takes out those moments. False where nothing is kept and `create` is
   * not set: the person may have deleted everything elsewhere, and it must not come back by itself.
   */
  write(entries: readonly DiaryEntry[], gone: readonly number[], create: boolean): Promise<boolean>;
  clear(): Promise<void>;
}

export interface DiaryState {
  /** In the order in which they were written. */
  readonly entries: readonly DiaryEntry[];
  readonly isKept: boolean;
  /** What the device refused the last time it was asked: to show what is kept, or to keep, change or delete. */
  readonly refused: 'reading' | 'writing' | undefined;
  /** Kept entries that this version cannot read; they stay where they are. */
  readonly unread: number;
}

export const emptyDiary: DiaryState = { entries: [], isKept: false, refused: undefined, unread: 0 };

/** The log: in memory, and on the device only if the person says so. Every change goes to `changed`. */
export function makeDiary(store: DiaryStore, now: () => Date, changed: (state: DiaryState) => void) {
  let state = emptyDiary;
  // Deletions that the device has not carried out yet.
  let gone: readonly number[] = [];
  let work: Promise<unknown> = Promise.resolve();

  const set = (part: Partial<DiaryState>) => {
    state = { ...state, ...part };
    changed(state);
  };

  /** One after the other, so that an older write never lands on a newer one. */
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = work.then(task);
    work = done.catch(() => undefined);
    return done;
  };

  const save = (create = false) =>
    inTurn(async () => {
      if (!state.isKept && !create) return;
      const leaving = gone;
      try {
        // All of them each time: what a full device refused once is tried again with the next change.
        const isKept = await store.write(state.entries, leaving, create);
        gone = gone.filter((at) => !leaving.includes(at));
        set({ refused: undefined, isKept });
      } catch {
        set({ refused: 'writing' });
      }
    });

  return {
    async open(): Promise<void> {
      try {
        const kept = await store.read();
        if (kept) set({ ...reviveEntries(kept), isKept: true });
      } catch {
        set({ refused: 'reading' });
      }
    },

    /** `undefined` when the entry was added, else what is wrong with it. */
    add(draft: Draft): LogProblem | undefined {
      const date = now();
      const next = append(state.entries, draft, date.getTime(), stampOf(date));
      if (!next.ok) return next.problem;
      set({ entries: next.value });
      void save();
      return undefined;
    },

    /** `undefined` when the entry was changed. A time that does not exist leaves the old one. */
    change(at: number, draft: Draft, local: string): LogProblem | undefined {
      const old = state.entries.find((entry) => entry.at === at);
      const next = change(state.entries, at, draft, isLocalTime(local) ? local : (old?.local ?? local));
      if (!next.ok) return next.problem;
      set({ entries: next.value });
      void save();
      return undefined;
    },

    remove(at: number): void {
      gone = [...gone, at];
      set({ entries: state.entries.filter((entry) => entry.at !== at) });
      void save();
    },

    keep: (): Promise<void> => save(true),

    /** Takes the log off the device; what can be read stays on the page. */
    forget(): Promise<void> {
      return inTurn(async () => {
        try {
          await store.clear();
          gone = [];
          set({ isKept: false, refused: undefined, unread: 0 });
        } catch {
          set({ refused: 'writing' });
        }
      });
    },

    /** Empties the page and the device. */
    async deleteAll(): Promise<void> {
      gone = [...gone, ...state.entries.map(({ at }) => at)];
      set({ entries: [] });
      await this.forget();
    },

    settled: (): Promise<unknown> => work,
  };
}
