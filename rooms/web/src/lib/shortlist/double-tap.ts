const doubleTapMs = 600;

/** Tells the second tap of a double tap on one thing: it must not undo the first. `now` in milliseconds. */
export function countTaps(): (now: number) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    const again = now - last < doubleTapMs && now >= last;
    last = now;
    return again;
  };
}
