import type { Component } from 'svelte';
import { whenIdle } from '#lib/find/idle.browser.ts';
import { updated } from '$app/state';
import { isControlled, workers } from './worker.browser.ts';

/** Brings the line that tells about network and list, once pages are kept on this device. */
export function watchOffline(show: (bar: Component) => void): void {
  const bring = () =>
    whenIdle(() => {
      import('./OfflineBar.svelte').then(
        ({ default: bar }) => show(bar),
        () => {},
      );
    });
  if (isControlled()) bring();
  workers()?.addEventListener('controllerchange', () => {
    bring();
    // The kept pages may be of another release than this one by now: the next page is then loaded as a whole.
    void updated.check();
  });
}
