/** Times Escape is pressed, close together, to leave. One or two presses close a list or a window as usual. */
export const escapesToLeave = 3;
const closeTogetherMs = 1200;

/** Counts presses that follow one another closely; `now` in milliseconds. */
export function countEscapes(): (now: number) => number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    count = now - last <= closeTogetherMs && now >= last ? count + 1 : 1;
    last = now;
    return count;
  };
}
