import { shelf } from '#lib/find/packs.browser.ts';
import { dev } from '$app/env';
import { keepList } from './keep-list.browser.ts';
import { news } from './news.svelte.ts';
import { savesData, workers } from './worker.browser.ts';

/** Whoever removed what was kept does not get it back while this page is open, unless they ask. */
let unwanted = false;

export function stopKeeping(): void {
  unwanted = true;
}

let kept = false;

/** Resolves once the worker keeps the pages, or could not. */
function installed(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Keeps the pages: those it takes to work at once, the rest while nobody waits. */
async function keepPages(): Promise<boolean> {
  const container = workers();
  if (!container || dev) {
    news.trouble = 'unable';
    return false;
  }
  try {
    const registration = await container.register('/service-worker.js', { updateViaCache: 'none' });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker || !(await installed(worker))) throw new Error('The pages could not be kept.');
    if (!savesData()) worker.postMessage('fill');
    return true;
  } catch {
    news.trouble = navigator.onLine ? 'refused' : 'unreachable';
    return false;
  }
}

/** Keeps pages and list on this device, for use without a network. */
export async function keepNow(): Promise<void> {
  unwanted = false;
  if (!(await keepPages())) return;
  await keepList();
  kept = news.trouble === undefined;
}

/** After a first search: everything the person waited for is there, and the line is free. Done once, nothing more is asked for. */
export async function keepAfterSearch(): Promise<void> {
  if (unwanted || kept) return;
  if (!savesData()) await shelf.program();
  await keepNow();
}
