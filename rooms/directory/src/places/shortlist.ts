import type { Found } from './find.ts';

const SIZES = 0x10000;

/** How well a place fits what was typed, best first. */
export const FIT = { exact: 0, start: 1, oneError: 2, twoErrors: 3, elsewhere: 4 } as const;
export type Fit = (typeof FIT)[keyof typeof FIT];

interface Entry {
  readonly rank: number;
  readonly kind: Found['kind'];
  readonly row: number;
}

/**
 * Keeps the best few of many places: by fit, then those of the favored state, then counties last, then
 * by number of ZIPs; of equals the one that came first. A place stands in it once.
 */
export class Shortlist {
  readonly #limit: number;
  readonly #entries: Entry[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#entries.length;
  }

  /** True when some place fits exactly. */
  get hasExact(): boolean {
    return this.#entries.some((entry) => entry.rank < 4 * SIZES);
  }

  add(fit: Fit, kind: Found['kind'], row: number, size: number, favored: boolean): void {
    const group = (fit * 2 + (favored ? 0 : 1)) * 2 + (kind === 'county' ? 1 : 0);
    const rank = (group + 1) * SIZES - 1 - Math.min(size, SIZES - 1);
    const entries = this.#entries;
    if (entries.length === this.#limit && rank >= entries.at(-1)!.rank) return;
    const known = entries.findIndex((entry) => entry.row === row && entry.kind === kind);
    if (known >= 0) {
      if (entries[known]!.rank <= rank) return;
      entries.splice(known, 1);
    }
    let at = entries.length;
    while (at > 0 && entries[at - 1]!.rank > rank) at--;
    entries.splice(at, 0, { rank, kind, row });
    if (entries.length > this.#limit) entries.pop();
  }

  *[Symbol.iterator](): Iterator<Pick<Found, 'kind' | 'row'>> {
    yield* this.#entries;
  }
}
