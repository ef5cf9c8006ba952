/** Neutral, public, and plausible on any screen. */
export const neutralPage = 'https://www.weather.gov/';

const longestWaitMs = 400;

interface HistoryEntries {
  readonly currentEntry: { readonly index: number } | null;
  entries(): readonly { readonly index: number; readonly sameDocument: boolean }[];
}

/**
 * Entries of this tab that were made since the page was last loaded. Older ones are not gone back to: the browser
 * would ask the server for them.
 */
function entriesBehind(): number {
  const entries = (globalThis as { navigation?: HistoryEntries }).navigation;
  const here = entries?.currentEntry?.index;
  const first = entries?.entries().find((entry) => entry.sameDocument)?.index;
  return here === undefined || first === undefined ? 0 : here - first;
}

/** Goes through the history of this page while nothing is drawn; false where the browser does not answer. */
function travel(steps: number): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), longestWaitMs);
    addEventListener(
      'popstate',
      () => {
        clearTimeout(late);
        resolve(true);
      },
      { once: true, capture: true },
    );
    history.go(steps);
  });
}

function cover(): void {
  document.title = ' ';
  document.body.replaceChildren();
}

/** The framework writes where a page was scrolled to as it is left. */
function forgetTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Storage that is refused holds nothing.
  }
}

/**
 * Leaves for a neutral page. The screen is empty at once; what this tab's history holds of the page is overwritten,
 * and the page left first stands no longer behind the neutral one.
 */
export async function leaveFast(destination = neutralPage): Promise<void> {
  cover();
  // The framework must neither draw the pages passed on the way nor fetch what they need.
  const still = (event: Event) => event.stopImmediatePropagation();
  addEventListener('popstate', still, { capture: true });
  addEventListener('pagehide', forgetTab);
  addEventListener('visibilitychange', forgetTab);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  const start = location.pathname.startsWith('/es') ? '/es' : '/';
  const behind = entriesBehind();
  if (behind > 0) await travel(-behind);
  history.replaceState(null, '', start);
  // A new entry takes away all that stood ahead of it.
  history.pushState(null, '', start);
  await travel(-1);
  forgetTab();
  location.replace(destination);
}
