import { writeAddress } from '#lib/find/address.ts';
import type { Asked } from '#lib/find/asked.ts';
import type { Question } from '#lib/find/question.ts';
import type { Outcome } from '#lib/find/remember.ts';
import { checksumOf } from './checksum.ts';
import type { LinkTrouble } from './list-link.ts';

const longest = 8_000;

/** Where a person is, is never put in a link: whoever opens it types a place of their own. */
function withoutPosition(asked: Asked): Asked {
  return asked.place?.kind === 'position' ? { ...asked, place: undefined } : asked;
}

// Of what is meant, not of how it is spelled: on its way a link may be escaped anew.
const checksum = (question: Question) => checksumOf(question.map((entry) => entry.join('=')).join('&'));

/** What stands behind the `#` of a shared search: `s1.{checksum}.{question as a form would write it}`. */
export function writeSearchLink(asked: Asked): string {
  const question = new URLSearchParams(writeAddress(withoutPosition(asked)));
  return `s1.${checksum([...question])}.${question}`;
}

export function isSearchLink(fragment: string): boolean {
  return /^s\d+\./.test(fragment);
}

/** The question of a shared search, still to be read like any other. */
export function readSearchLink(fragment: string): Outcome<Question, LinkTrouble> {
  if (fragment.length > longest) return { ok: false, problem: 'too-long' };
  const parts = /^s(\d{1,6})\.([0-9a-z]{4})\.(.*)$/s.exec(fragment);
  if (!parts || parts[1] === '0') return { ok: false, problem: 'damaged' };
  if (parts[1] !== '1') return { ok: false, problem: 'newer' };
  const question = [...new URLSearchParams(parts[3])];
  if (checksum(question) !== parts[2]) return { ok: false, problem: 'damaged' };
  return { ok: true, value: question };
}
