/** Work that may be put down between two of its steps, each short enough that a page on a slow phone still answers. */
export type Steps<T> = Generator<void, T, void>;

/** The work done in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The work done with a `pause` between steps. */
export async function withPauses<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
