/** Choices that are the same on every machine for the same seed. */
export interface Draw {
  /** From 0 up to, and without, 1. */
  fraction(): number;
  /** From 0 up to, and without, `below`. */
  whole(below: number): number;
  one<T>(from: readonly T[]): T;
  /** `count` different ones, in the order drawn. */
  some<T>(from: readonly T[], count: number): readonly T[];
  /** One of them, each as likely as its weight is large. */
  weighted<T>(from: readonly T[], weight: (item: T) => number): T;
}

/** Draws by the generator mulberry32. */
export const drawFrom = (seed: number): Draw => {
  let state = seed | 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(fraction() * below);
  return {
    fraction,
    whole,
    one: (from) => from[whole(from.length)]!,
    some(from, count) {
      const left = [...from];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(whole(left.length), 1)[0]!,
      );
    },
    weighted(from, weight) {
      let rest = fraction() * from.reduce((sum, item) => sum + weight(item), 0);
      for (const item of from) {
        rest -= weight(item);
        if (rest < 0) return item;
      }
      return from.at(-1)!;
    },
  };
};
