import type { Opened } from './packs.ts';
import { type Redirects, readRedirects } from './redirects.ts';
import { remember } from './remember.ts';

async function fetchRedirects(): Promise<Opened<Redirects>> {
  try {
    const answer = await fetch('/data/redirects.json');
    if (!answer.ok) return { ok: false, problem: 'unreachable' };
    return { ok: true, value: readRedirects(await answer.json()) };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

/** All of them at once, so that asking does not tell which number a person has. */
export const redirects = remember(fetchRedirects);
