import type { OnlineDoor } from '@waymark/directory';
import { readPhone } from '../fields/phone.ts';
import type { Reading } from '../fields/reading.ts';
import { readWebsite } from '../fields/website.ts';
import { quote } from '../source-error.ts';
import { readUrl } from './read-url.ts';

/** Names of a parameter that opens a door without a key in the hand. */
const SECRET = /pwd|pass|pin|code|tk|token|key|auth|secret/i;

/**
 * An https address to join a meeting by, without the passcode that one-tap links carry. What stands after `#`, where some
 * services keep it too, goes.
 */
export function readJoinAddress(text: string): Reading<string | undefined> {
  const read = readWebsite(text);
  if (!read.ok || read.value === undefined) return read;
  const url = readUrl(read.value);
  if (!url) return { ok: false, problem: `${quote(text)} is not a web address` };
  url.protocol = 'https:';
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (SECRET.test(name)) url.searchParams.delete(name);
  // Nothing is left to ask: not even the question mark.
  return { ok: true, value: url.href.replace(/\?$/, '') };
}

/**
 * The number to dial for a meeting by phone: its first ten digits. Meeting numbers and passcodes that one-tap numbers go on
 * with ("+16465588656,,123456789#,,,,*987#") are left out.
 */
export function readDialIn(text: string): Reading<string | undefined> {
  const [number = ''] = text.split(/[,;#*pPwW]|\bx|\bext/);
  if (number.trim() === '') return { ok: true, value: undefined };
  const read = readPhone(number);
  return read.ok ? { ok: true, value: read.value.number } : read;
}

export function doorOf(url: string | undefined, phone: string | undefined): OnlineDoor | undefined {
  if (url === undefined && phone === undefined) return undefined;
  return { ...(url !== undefined && { url }), ...(phone !== undefined && { phone }) };
}
