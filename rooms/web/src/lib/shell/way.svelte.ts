import { carryOver } from '#lib/find/kept-question.browser.ts';
import type { Question } from '#lib/find/question.ts';
import { beforeNavigate, goto, preloadCode } from '$app/navigation';
import { page, updated } from '$app/state';

type RouteId = '/find' | '/find/[id]';

interface Attempt {
  readonly route: RouteId;
  readonly go: () => void | Promise<void>;
  /** When the code cannot be had but the server answers: a newer release has taken its place. */
  readonly startOver: () => void;
}

/** A page whose code did not arrive. The person stays where they are and may try again. */
export const lost = $state<{ attempt: Attempt | undefined; busy: boolean }>({
  attempt: undefined,
  busy: false,
});

const arrived = new Set<RouteId>();
let latest: Attempt | undefined;

function isHere(route: RouteId): boolean {
  return arrived.has(route) || (page.route.id === route && page.error === null);
}

/** Fetches the code of a page; false where it did not come. */
export async function fetchCode(route: RouteId): Promise<boolean> {
  if (isHere(route)) return true;
  try {
    await preloadCode(route);
    arrived.add(route);
    return true;
  } catch {
    return false;
  }
}

async function attempt(next: Attempt): Promise<void> {
  latest = next;
  const came = await fetchCode(next.route);
  if (latest !== next) return;
  if (came) await next.go();
  else lost.attempt = next;
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/health', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

export async function tryAgain(): Promise<void> {
  const next = lost.attempt;
  if (!next) return;
  lost.busy = true;
  const came = await fetchCode(next.route);
  const stale = !came && (await serverAnswers());
  lost.busy = false;
  if (lost.attempt !== next) return;
  if (came) await next.go();
  else if (stale) next.startOver();
}

const isFinder = (route: string | null): boolean => route === '/find' || route === '/find/[id]';

/** Opens the finder with a question that stays out of the address. */
export function askFinder(path: string, question: Question): Promise<void> {
  return attempt({
    route: '/find',
    go: () => goto(path, { state: { question }, persistState: true }),
    startOver: () => carryOver(path, question),
  });
}

/**
 * Keeps what a person asks from the server: a question stays out of the address, and a program is opened only once
 * its page's code is here, because the framework would ask the server for a page whose code does not come.
 */
export function guardWay(): void {
  beforeNavigate((navigation) => {
    const { to, type } = navigation;
    if (!to || navigation.willUnload || type === 'leave') return;
    latest = lost.attempt = undefined;
    const question = [...to.url.searchParams];
    // Pages kept on the device are of another release by now: a page that brings data is loaded as a whole.
    if (updated.current && type === 'link' && !isFinder(to.route.id) && question.length === 0) {
      navigation.cancel();
      location.href = to.url.href;
      return;
    }
    if (to.route.id === '/find' && question.length > 0 && (type === 'link' || type === 'form')) {
      navigation.cancel();
      void askFinder(to.url.pathname, question);
    } else if (to.route.id === '/find/[id]' && !isHere('/find/[id]')) {
      navigation.cancel();
      void attempt({
        route: '/find/[id]',
        go: type === 'popstate' ? () => history.go(navigation.delta) : () => goto(to.url),
        startOver: () => location.reload(),
      });
    }
  });
}
