import type { Phone } from '@waymark/directory';
import { quote } from '../source-error.ts';
import type { Reading } from './reading.ts';

type Dialed = Omit<Phone, 'purpose'>;

const KEYPAD = '22233344455566677778889999';

const keyed = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => KEYPAD[letter.toLowerCase().charCodeAt(0) - 97] ?? '');

// An area code, then seven digits or letters (888-PARNEXT), then whatever follows.
const NUMBER = /^[^\da-z]*(?:\+?1[\s.()-]*)?\(?(\d{3})\)?([\s.-]*(?:[\da-z][\s.-]?){6}[\da-z])(.*)$/i;
// Words to dial are written without a blank (888-PARNEXT); other text ("205 or 216-0200",
// "216-4200x12") must not become a number.
const PROSE = /[a-z].*\s|\d\s.*[a-z]|\d(x|ext)\d/i;
// Letters that go on after the tenth key are part of the word (800-RECOVERY); phones ignore them.
const REST_OF_WORD = /^[a-z]{1,6}$/i;
const EXTENSION = /^[\s,;.]*(?:x|ext|extn|extension|#)[\s.:#]*(\d{1,7})$/i;

const isPlaceholder = (digits: string): boolean =>
  /^(\d)\1{9}$/.test(digits) ||
  digits === '1234567890' ||
  digits.startsWith('999') ||
  digits.startsWith('000') ||
  /^\d{3}55501\d\d$/.test(digits);

/**
 * Reads a US phone number with its extension; letters are dialed by the keypad. Placeholders such as (999) 999-9999, numbers
 * too short or too long and numbers that cannot exist are problems. An extension that makes no sense is left out with a remark.
 */
export function readPhone(text: string): Reading<Dialed> {
  const came = quote(text);
  const match = NUMBER.exec(text.trim());
  if (!match) {
    const digits = keyed(text).replaceAll(/\D/g, '').length;
    return { ok: false, problem: `${came} is not a US phone number: expected ten digits, got ${digits}` };
  }
  const number = keyed(`${match[1]}${match[2]}`).replaceAll(/\D/g, '');
  const keys = (match[2] ?? '').trim();
  const rest = (match[3] ?? '').trimEnd();
  if (PROSE.test(keys)) {
    return { ok: false, problem: `${came} is not a US phone number: expected ten digits, got words` };
  }
  if (isPlaceholder(number)) return { ok: false, problem: `${came} is a placeholder, not a phone number` };
  if (!/^[2-9]\d\d[2-9]/.test(number)) {
    return {
      ok: false,
      problem: `${came} cannot be dialed: no US area code, and no three digits after it, begin with 0 or 1`,
    };
  }
  if (/^\d/.test(rest))
    return { ok: false, problem: `${came} is not a US phone number: it has more than ten digits` };
  if (rest === '' || (/[a-z]$/i.test(keys) && REST_OF_WORD.test(rest)))
    return { ok: true, value: { number } };
  const extension = EXTENSION.exec(rest)?.[1];
  if (extension !== undefined) return { ok: true, value: { number, extension } };
  return {
    ok: true,
    value: { number },
    remark: `${came}: ${quote(rest)} after the number is not an extension and was left out`,
  };
}
