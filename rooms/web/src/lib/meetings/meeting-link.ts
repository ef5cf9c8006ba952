import { type MeetingQuestion, writeMeetingQuestion } from '@waymark/directory';
import type { Question } from '#lib/find/question.ts';
import type { Outcome } from '#lib/find/remember.ts';
import { checksumOf } from '#lib/shortlist/checksum.ts';
import type { LinkTrouble } from '#lib/shortlist/list-link.ts';
import { type MeetingAsked, questionOf } from './meeting-asked.ts';

/** What a shared link of meetings holds: a question still to be read, or numbers of meetings in their order. */
export type MeetingLink =
  | { readonly kind: 'search'; readonly question: Question }
  | { readonly kind: 'meetings'; readonly ids: readonly number[] };

const longest = 8_000;
export const mostLinked = 200;

// Of what is meant, not of how it is spelled: on its way a link may be escaped anew.
const checksumOfQuestion = (question: Question) =>
  checksumOf(question.map((entry) => entry.join('=')).join('&'));

/** Where a person is, is never put in a link: whoever opens it says where they are. */
function withoutPosition(question: MeetingQuestion): MeetingQuestion {
  const { place: _, ...rest } = question;
  return question.place?.kind === 'position' ? { ...rest, where: {} } : question;
}

/** What stands behind the `#` of a shared search for meetings: `m1.{checksum}.{question}`. */
export function writeMeetingSearch(asked: MeetingAsked): string {
  const question = writeMeetingQuestion(withoutPosition(questionOf(asked)));
  return `m1.${checksumOfQuestion(question)}.${new URLSearchParams(question)}`;
}

/** What stands behind the `#` of shared meetings: `g1.{numbers}.{checksum}`. */
export function writeMeetings(ids: readonly number[]): string {
  const body = `g1.${ids.map((id) => id.toString(36)).join('_')}`;
  return `${body}.${checksumOf(body)}`;
}

function readIds(text: string): readonly number[] | undefined {
  const words = text.split('_');
  if (words.length > mostLinked || !words.every((word) => /^[1-9a-z][0-9a-z]{0,6}$/.test(word)))
    return undefined;
  const ids = words.map((word) => Number.parseInt(word, 36));
  return new Set(ids).size === ids.length && ids.every((id) => id < 2 ** 32) ? ids : undefined;
}

/** What a shared link holds. Every piece is checked; a link that is not whole is refused whole. */
export function readMeetingLink(fragment: string): Outcome<MeetingLink, LinkTrouble> {
  if (fragment.length > longest) return { ok: false, problem: 'too-long' };
  const [, kind, version] = /^([mg])(\d{1,6})\./.exec(fragment) ?? [];
  if (kind === undefined || version === '0') return { ok: false, problem: 'damaged' };
  if (version !== '1') return { ok: false, problem: 'newer' };
  if (kind === 'm') {
    const [, checksum, text] = /^m1\.([0-9a-z]{4})\.(.*)$/s.exec(fragment) ?? [];
    const question = [...new URLSearchParams(text ?? '')];
    return text !== undefined && checksumOfQuestion(question) === checksum
      ? { ok: true, value: { kind: 'search', question } }
      : { ok: false, problem: 'damaged' };
  }
  const [, body, text, checksum] = /^(g1\.([0-9a-z_]+))\.([0-9a-z]{4})$/.exec(fragment) ?? [];
  const ids = body !== undefined && checksumOf(body) === checksum ? readIds(text!) : undefined;
  return ids ? { ok: true, value: { kind: 'meetings', ids } } : { ok: false, problem: 'damaged' };
}
