import type { Contact } from './contact.ts';

/** From the environment that `cli serve` has looked over. */
export function readContact(env: Readonly<Record<string, string | undefined>>): Contact {
  return env['WAYMARK_CONTACT']?.trim() || null;
}
