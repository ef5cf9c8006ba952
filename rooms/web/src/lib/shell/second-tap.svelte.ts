import { onMount } from 'svelte';
import { afterNavigate } from '$app/navigation';
import { watchTaps } from './second-tap.ts';

/** Lets stray second taps go by, on every page. Keys and assistive technology have no spot, and are never stray. */
export function ignoreSecondTaps(): void {
  const { isStray, change, forget } = watchTaps();
  afterNavigate(change);
  const onclick = (event: MouseEvent) => {
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const on = event.target.closest('a, button, summary, label, input, select') ?? event.target;
    if (!isStray({ x: event.clientX, y: event.clientY, on, timeMs: event.timeStamp })) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  onMount(() => {
    const heard = { click: onclick, keydown: forget, popstate: forget };
    for (const [name, hear] of Object.entries(heard))
      addEventListener(name, hear as EventListener, { capture: true });
    return () => {
      for (const [name, hear] of Object.entries(heard))
        removeEventListener(name, hear as EventListener, { capture: true });
    };
  });
}
