import { plainLines } from './plain-text.ts';

/** No note comes near this; a longer one is no note. */
const LONGEST_NOTE = 400;

// Every length is bounded: a note of a million letters must not hold up a sync.
// Feeds are meant to be free of these, and are not: a member's number in a note is a person's, not the meeting's.
const TELLS_A_CONTACT = [
  /[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,}/i,
  /\b(?:at|\[at\]|\(at\))\s+\w+\s*(?:\.|\bdot\b)\s*(?:com|org|net)\b/i,
  /(?:\d[\s().+-]*){7,}/,
  /\b(?:pass\s?-?\s?(?:code|word)|password|passwd|pwd|pw|pin|access code|contrase(?:ñ|n)a|clave|c[oó]digo)\b/i,
  /\b(?:meeting|zoom|room|conference|webinar)\s*(?:id|#|number)/i,
  /\b(?:contacts?|e-?mail|whatsapp|venmo|paypal|cash ?app|contacto|correo)\b/i,
  /\b(?:call|text|phone|dial|reach|llam[ae]r?|marque)\s+(?:or\s+\w+\s+)?(?:me|us|to|at|for|ahead|a|al|para|\p{Lu}\p{L}+)\b/u,
  /https?:\/\/|\bwww\./i,
  /\$[a-z]\w+|(?:^|\s)@\w{3,}/i,
  /\(removed\)|\[phone removed\]/i,
];

const tells = (sentence: string): boolean => TELLS_A_CONTACT.some((pattern) => pattern.test(sentence));

export interface Redacted {
  /** `undefined` when nothing is left. */
  readonly text: string | undefined;
  /** True when something was taken out. */
  readonly isCut: boolean;
}

/**
 * A note as plain text without each sentence that names a contact, an e-mail, a phone number, a passcode or an address to
 * pay to. A whole sentence goes at once: what stands beside a number is mostly the name of the person it belongs to.
 */
export function withoutContacts(text: string): Redacted {
  // The point after an initial ends no sentence.
  const sentences = plainLines(text).flatMap((line) =>
    line.split(/(?<=[.!?;])(?<!\b\p{Lu}\.)\s+|\s+[*|•-]\s+/u),
  );
  const kept = sentences.filter((sentence) => !tells(sentence));
  const joined = kept.join(' ').slice(0, LONGEST_NOTE + 1);
  const whole =
    joined.length > LONGEST_NOTE ? `${joined.slice(0, LONGEST_NOTE).toWellFormed().trimEnd()}…` : joined;
  return { text: /[\p{L}\p{N}]/u.test(whole) ? whole : undefined, isCut: kept.length < sentences.length };
}

const IN_A_NAME = [
  /[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]{2,}/gi,
  /(?:\d[\s().+-]*){9,}\d/g,
  /\(removed\)|\[phone removed\]/gi,
];

/** A name as one plain line, without an e-mail or a phone number in it. */
export function plainName(text: string): string {
  const bare = IN_A_NAME.reduce((name, pattern) => name.replaceAll(pattern, ' '), plainLines(text).join(' '));
  return bare.replaceAll(/\s+/g, ' ').trim();
}
