import { watchTaps } from './second-tap.ts';

/** Lets stray second taps go by, on every page. Keys and assistive technology have no spot, and are never stray. */
export function ignoreSecondTaps(): () => void {
  const { isStray, forget } = watchTaps();
  const onclick = (event: MouseEvent) => {
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const on = event.target.closest('a, button, summary, label, input, select') ?? event.target;
    if (!isStray({ x: event.clientX, y: event.clientY, on, timeMs: event.timeStamp })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('click', onclick, { capture: true });
  addEventListener('keydown', forget, { capture: true });
  addEventListener('popstate', forget, { capture: true });
  return () => {
    removeEventListener('click', onclick, { capture: true });
    removeEventListener('keydown', forget, { capture: true });
    removeEventListener('popstate', forget, { capture: true });
  };
}
