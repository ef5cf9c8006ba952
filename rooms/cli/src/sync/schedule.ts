import { setTimeout as wait } from 'node:timers/promises';

/** A tenth more or less, so that many sites do not all ask a publisher at the same minute. */
const jitter = 0.1;
const oneHourMs = 3_600_000;

/** Milliseconds until the next turn; `chance` is from 0 to 1. */
export const nextWaitMs = (everyHours: number, chance: number): number =>
  Math.round(everyHours * oneHourMs * (1 + jitter * (2 * chance - 1)));

/** Does `work` now and then every so many hours, until `signal` says stop. What goes wrong in one turn is `work`'s to tell. */
export const repeat = async (
  everyHours: number,
  work: (nextAt: Date) => Promise<void>,
  signal: AbortSignal,
  waitFor: (ms: number, signal: AbortSignal) => Promise<void> = (ms, stop) =>
    wait(ms, undefined, { signal: stop }),
): Promise<void> => {
  while (!signal.aborted) {
    const ms = nextWaitMs(everyHours, Math.random());
    await work(new Date(Date.now() + ms));
    if (signal.aborted) return;
    try {
      await waitFor(ms, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
};
