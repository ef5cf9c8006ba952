import {
  ACRONYMS,
  SHORT_FORMS,
  SMALL_WORDS,
  SPELLINGS,
  STREET_SHORT_FORMS,
  STREET_SMALL_WORDS,
  TWO_LETTER_WORDS,
} from './spelled-words.ts';

/** What a text in capitals is: names and cities follow other rules than streets and suites. */
export type TextKind = 'name' | 'street';

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const ROMAN = /^(?=[IVXL])(?:L?X{0,3}|XL)(?:IX|IV|V?I{0,3})$/;
// "'S" of WOMEN'S, "'T" of DON'T: short ends stay small, "O'NEILL" and "T'SHUVAH" do not.
const SMALL_ENDS = /^(S|T|LL|RE|VE|D|M|EM)$/;
const CORPORATE = /^[\s,.]*(LLC|INC|INCORPORATED|CORP|LLP|LP|PC)?[\s.]*$/;

/** Small letters where each has exactly one; the sign of the kelvin looks like a K and would come back as another letter. */
const lower = (text: string): string =>
  Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length && small.toUpperCase() === letter ? small : letter;
  }).join('');

const capitalized = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first + lower(word.slice(first.length));
};

interface Place {
  readonly before: string;
  readonly after: string;
}

/** "(STAR)" after "SUPERVISED TREATMENT AFTER RELEASE": initials, though it reads like a word. */
function isSpelledOut(word: string, { before, after }: Place): boolean {
  if (!before.endsWith('(') || !after.startsWith(')')) return false;
  const words = before.match(WORD) ?? [];
  const initials = (all: readonly string[]) => all.map((each) => each.charAt(0)).join('');
  return (
    initials(words).endsWith(word) || initials(words.filter((each) => !SMALL_WORDS.has(each))).endsWith(word)
  );
}

/** LA is Los Angeles at the end of a name, and the article of "La Casa" elsewhere. */
function isLosAngeles({ before, after }: Place): boolean {
  return before !== '' && (CORPORATE.test(after) || /\b(WEST|EAST|NORTH|SOUTH)\s$/.test(before));
}

function caseWord(word: string, kind: TextKind, place: Place): string {
  const { before, after } = place;
  const isFirst = !/\p{L}/u.test(before) || /[-–:(/]\s*$/.test(before);
  const isLast = !/\p{L}/u.test(after);
  const small = kind === 'name' ? SMALL_WORDS : STREET_SMALL_WORDS;
  if (/\d$/.test(before) && /^(ST|ND|RD|TH)$/.test(word)) return lower(word);
  if (/\d['’]$/.test(before) && word === 'S') return 's';
  if (word.length === 1 && (word !== 'A' || /[^\s]$/.test(before) || /^[^\s]/.test(after))) return word;
  const isInside = kind === 'name' ? !isFirst && !isLast && !/[.&]$/.test(before) : before.trim() !== '';
  if (small.has(word) && isInside) return lower(word);
  if (word.length === 1) return word;
  const spelling = SPELLINGS.get(word);
  if (spelling !== undefined) return spelling;
  if (kind === 'name' && word === 'LA' && isLosAngeles(place)) return word;
  if (ACRONYMS.has(word) && (kind === 'name' || word !== 'APT')) return word;
  if ((kind === 'name' ? SHORT_FORMS : STREET_SHORT_FORMS).has(word)) return capitalized(word);
  if (ROMAN.test(word)) return word;
  if (word.length === 2 && !TWO_LETTER_WORDS.has(word)) return word;
  if (/^[B-DF-HJ-NP-TV-XZ]+$/.test(word) || (kind === 'name' && isSpelledOut(word, place))) return word;
  if (/^MC[A-Z]{3,}$/.test(word)) return `Mc${capitalized(word.slice(2))}`;
  return capitalized(word);
}

function caseRun(run: string, kind: TextKind, place: Place): string {
  const [first = '', ...ends] = run.split(/(?=['’])/);
  const start = ends.length > 0 && first.length > 1 ? caseWord(first, kind, { ...place, after: 'X' }) : first;
  const rest = ends.map((end) => {
    const mark = end.charAt(0);
    const letters = end.slice(1);
    return mark + (SMALL_ENDS.test(letters) || first.length > 1 ? lower(letters) : capitalized(letters));
  });
  return ends.length === 0 ? caseWord(run, kind, place) : start + rest.join('');
}

/**
 * Text that came all in capitals, set as it would be written: "MCALISTER INSTITUTE, LLC" as "McAlister Institute, LLC". Only the
 * case of letters changes, none is lost; text that has small letters comes back as it is. Initials that no list knows may read as a word.
 */
export function setReadableCase(text: string, kind: TextKind = 'name'): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.replaceAll(WORD, (run: string, at: number) =>
    caseRun(run, kind, { before: text.slice(0, at), after: text.slice(at + run.length) }),
  );
}
