import type { Opened } from '#lib/find/packs.ts';
import { remember } from '#lib/find/remember.ts';
import type { Contact } from './contact.ts';

async function fetchContact(): Promise<Opened<Contact>> {
  try {
    const answer = await fetch('/data/contact.json');
    if (!answer.ok) return { ok: false, problem: 'unreachable' };
    const { mail } = (await answer.json()) as { mail?: unknown };
    return { ok: true, value: typeof mail === 'string' ? mail : null };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

/** Asked once for as long as the page is open; the same answer for everyone, so asking tells nothing of a person. */
export const contact = remember(fetchContact);
