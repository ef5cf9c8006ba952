import type { Language } from './words.ts';

/**
 * The Flesch-Kincaid grade of English text: about the school year needed to read it. Names of medicines are counted
 * like any other word, so a text about buprenorphine starts with a handicap.
 */
export function gradeOf(text: string): number {
  const { words, sentences, syllables } = measure(text, englishSyllables);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * The Szigriszt-Pazos perspicuity of Spanish text, 0 to 100 and a little beyond. On the INFLESZ scale for health texts:
 * under 40 very hard, 40-55 somewhat hard, 55-65 normal, 65-80 fairly easy, above 80 very easy.
 */
export function perspicuityOf(text: string): number {
  const { words, sentences, syllables } = measure(text, spanishSyllables);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** Words that label, blame or mislead (NIDA, "Words Matter"), or that wear the reader down. */
const UNKIND: Readonly<Record<Language, RegExp>> = {
  en: /\b(addicts?|junkies?|druggies?|users?|abus\w*|habits?|drug problems?|clean|dirty|relaps(?:ed|es|ing|ers?)|fell off the wagon|MAT|medication-assisted treatment|replacement|substitut\w*|non-?complian\w*|fail\w*|refus\w*|suffer\w*|battl\w*|born addicted|just|simply|clients?|guarantee[ds]?)\b/i,
  es: /(?<!\p{L})(adict[oa]s?|drogadict\p{L}*|toxic[oó]man\p{L}*|yonquis?|usuari[oa]s?|abus\p{L}*|limpi[oa]s?|suci[oa]s?|recay\p{L}*|vicios?|sustitut\p{L}*|sustituci[oó]n|reemplazo|fracas\p{L}*|incumpl\p{L}*|sufr\p{L}*|simplemente|garantiza\p{L}*)(?!\p{L})/iu,
};

/** Proper names that hold such a word. */
const NAMES =
  /National Institute on Drug Abuse|Substance Abuse and Mental Health( Services Administration)?|Medication-Assisted Recovery Anonymous/g;

const DOSE =
  /\d[\d.,]*\s?(?:mg|mcg|µg|ug|ml|milligrams?|miligramos?|micrograms?|microgramos?|mililitros?|milliliters?)\b|\b(?:tablets|pills|films|strips|tabletas|pastillas) (?:per|a|each|por|al) (?:day|dose|d[ií]a|dosis)\b|\b\d+ (?:tablets?|pills?|films?|strips?|puffs?|drops?|tabletas?|pastillas?|gotas?)\b/i;

/** The first unkind word of a text, `undefined` when there is none. */
export function unkindWord(text: string, language: Language): string | undefined {
  return UNKIND[language].exec(text.replace(NAMES, ''))?.[0];
}

/** True when the text states an amount of a drug or medicine to take. */
export function statesDose(text: string): boolean {
  return DOSE.test(text);
}

function measure(text: string, syllablesOf: (word: string) => number) {
  const found = text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const ends = text.match(/[.!?:;]+(?=\s|$|")/g) ?? [];
  const syllables = found.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return { words: Math.max(1, found.length), sentences: Math.max(1, ends.length), syllables };
}

/** Roughly: runs of vowels, without a silent final e. */
function englishSyllables(word: string): number {
  return Math.max(1, (word.replace(/(?<=[^l])e$/, '').match(/[aeiouy]+/g) ?? []).length);
}

/** Runs of vowels; two strong vowels, or an accented weak one beside a strong one, count apart. */
function spanishSyllables(word: string): number {
  const parted = word
    .replace(/([gq])u(?=[eiéí])/g, '$1')
    .replace(/([aeoáéó])(?=[aeoáéóíú])/g, '$1-')
    .replace(/([íú])(?=[aeoáéó])/g, '$1-')
    .replace(/y$/, 'i');
  return Math.max(1, (parted.match(/[aeiouáéíóúü]+/g) ?? []).length);
}
