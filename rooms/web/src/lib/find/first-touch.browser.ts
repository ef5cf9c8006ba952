import { cameFromDevice } from '#lib/offline/worker.browser.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'scroll', 'touchstart'] as const;

/** True where somebody uses the page already, or where what they will want costs no line. */
export function isInUse(): boolean {
  if (cameFromDevice || navigator.userActivation?.hasBeenActive !== false) return true;
  return document.activeElement !== null && document.activeElement !== document.body;
}

/**
 * Does `work` once, at the first sign that somebody uses the page: whoever only looks in pays for no list. Returns
 * what stops the waiting.
 */
export function atFirstTouch(work: () => void): () => void {
  if (isInUse()) {
    work();
    return () => {};
  }
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, start, true);
  };
  const start = () => {
    stop();
    work();
  };
  for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
  return stop;
}
