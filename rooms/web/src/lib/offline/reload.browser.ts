import { workers } from './worker.browser.ts';

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Loads this page again in the newest release there is. What was asked stays in the browser's history entry. */
export async function reloadNewest(): Promise<void> {
  try {
    const registration = await workers()?.getRegistration();
    await registration?.update();
    const next = registration?.installing ?? registration?.waiting;
    if (next) await settled(next);
    // The kept pages cannot be brought up to date: the server's own are needed this once.
    if (registration && (!next || next.state === 'redundant')) await registration.unregister();
  } catch {
    // Without a network the kept page is the newest there is.
  }
  location.reload();
}
