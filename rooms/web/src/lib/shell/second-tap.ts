/** A click as a page hears it. */
interface Tap {
  readonly x: number;
  readonly y: number;
  /** What it hit: the link or button, or whatever else lay there. */
  readonly on: unknown;
  readonly timeMs: number;
}

const soonMs = 400;
const closePx = 30;

/**
 * Tells taps that meet something new: the second of a double tap, at the same spot, on what the first one brought
 * there. Nobody meant it, and it may be a phone number.
 */
export function watchTaps() {
  let last: Tap | undefined;
  let changed = false;
  const isStray = (tap: Tap): boolean => {
    const stray =
      last !== undefined &&
      changed &&
      tap.on !== last.on &&
      tap.timeMs - last.timeMs <= soonMs &&
      Math.hypot(tap.x - last.x, tap.y - last.y) <= closePx;
    if (!stray) {
      last = tap;
      changed = false;
    }
    return stray;
  };
  /** What the last tap asked for stands on the page now. */
  const change = () => {
    changed = true;
  };
  /** A key, or a step back: what comes now is meant. */
  const forget = () => {
    last = undefined;
  };
  return { isStray, change, forget };
}
