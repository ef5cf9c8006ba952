import type { Opened } from '#lib/find/packs.ts';

/** The mail address of the people who run this site; `null` where they named none. */
export type Contact = string | null;

/** Whom a person may write to: known to the server that makes a page, asked for on a device. */
export async function contactHere(): Promise<Opened<Contact>> {
  if (import.meta.env.SSR) {
    const { readContact } = await import('./contact.node.ts');
    return { ok: true, value: readContact(process.env) };
  }
  const { contact } = await import('./contact.browser.ts');
  return contact.get();
}
