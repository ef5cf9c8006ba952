import { setTimeout as wait } from 'node:timers/promises';

/** What the reader needs of the outside world, so that tests can give another. */
export interface World {
  fetch(url: URL, init: RequestInit): Promise<Response>;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const REAL_WORLD: World = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { ...(signal && { signal }) }),
  random: () => Math.random(),
};
