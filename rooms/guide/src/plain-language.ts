import type { Language } from './page.ts';
import { wordsOf } from './text-words.ts';

/** The hardest text that may be shown: Flesch-Kincaid grade in English, Szigriszt-Pazos perspicuity in Spanish. */
export const HARDEST_GRADE = 8;
/** On the INFLESZ scale for health texts, 55 to 65 is normal, 65 to 80 fairly easy, above 80 very easy. */
export const LEAST_PERSPICUITY = 60;

/** The Flesch-Kincaid grade of English text: about the school year needed to read it. */
export function gradeOf(text: string): number {
  const { words, sentences, syllables } = measure(text, englishSyllables);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** The Szigriszt-Pazos perspicuity of Spanish text, 0 to 100 and a little beyond; higher is easier. */
export function perspicuityOf(text: string): number {
  const { words, sentences, syllables } = measure(text, spanishSyllables);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** Words that label, blame or mislead (NIDA, "Words Matter"), or that wear the reader down. */
const UNKIND: Readonly<Record<Language, RegExp>> = {
  en: /\b(addicts?|junkies?|druggies?|users?|abus\w*|habits?|drug problems?|clean|dirty|relaps(?:ed|es|ing|ers?)|fell off the wagon|MAT|medication-assisted treatment|replacement|substitut\w*|non-?complian\w*|fail\w*|refus\w*|suffer\w*|battl\w*|born addicted|just|simply|clients?|guarantee[ds]?)\b/i,
  es: /(?:^|[^\p{L}])(adict[oa]s?|drogadict\p{L}*|toxic[oó]man\p{L}*|yonquis?|usuari[oa]s?|abus\p{L}*|limpi[oa]s?|suci[oa]s?|recay\p{L}*|vicios?|sustitut\p{L}*|sustituci[oó]n|reemplazo|fracas\p{L}*|incumpl\p{L}*|sufr\p{L}*|simplemente|garantiza\p{L}*)(?!\p{L})/iu,
};

/** Proper names that hold such a word. */
const NAMES =
  /National Institute on Drug Abuse|Substance Abuse and Mental Health( Services Administration)?|Medication-Assisted Recovery Anonymous/g;

const DOSE =
  /\d[\d.,]*\s?(?:mg|mcg|µg|ug|ml|milligrams?|miligramos?|micrograms?|microgramos?|mililitros?|milliliters?)\b|\b(?:tablets|pills|films|strips|tabletas|pastillas) (?:per|a|each|por|al) (?:day|dose|d[ií]a|dosis)\b|\b\d+ (?:tablets?|pills?|films?|strips?|puffs?|drops?|tabletas?|pastillas?|gotas?)\b|\bsafe amount\b|\bcantidad segura\b/i;

/** Words that diagnose, command, sell or hurry. */
const PRESSURE: Readonly<Record<Language, RegExp>> = {
  en: /\byou are (?:an? )?addict\w*|\byou have (?:an )?(?:addiction|opioid use disorder)\b|\bcall now\b|\bour (?:staff|counselors|team)\b|\blimited time\b|\bwillpower\b/i,
  es: /(?:usted necesita|usted es adict|llame ya|nuestro (?:personal|equipo)|nuestros consejeros|tiempo limitado|fuerza de voluntad)(?!\p{L})/iu,
};
/** "You need" is an order, unless something asks or supposes it: "if you need help", "the care you need". */
const NEED = /(?:\b(\w+) )?\byou need\b/gi;
const SUPPOSING = /^(?:if|what|that|when|help|care|support|do|all|whatever)$/i;

/** The first unkind word of a text, `undefined` when there is none. */
export function unkindWord(text: string, language: Language): string | undefined {
  return UNKIND[language].exec(text.replace(NAMES, ''))?.[1];
}

/** True when the text states an amount of a drug or medicine to take. */
export function statesDose(text: string): boolean {
  return DOSE.test(text);
}

/** The first words that diagnose, command, sell or hurry; `undefined` when there are none. */
export function pressingWords(text: string, language: Language): string | undefined {
  const found = PRESSURE[language].exec(text)?.[0];
  if (found !== undefined || language === 'es') return found;
  return [...text.matchAll(NEED)].find(([, before = '']) => !SUPPOSING.test(before))?.[0];
}

function measure(text: string, syllablesOf: (word: string) => number) {
  const found = wordsOf(text);
  const ends = text.match(/[.!?:;]+(?=\s|$|")/g) ?? [];
  const syllables = found.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return { words: Math.max(1, found.length), sentences: Math.max(1, ends.length), syllables };
}

/** Roughly: runs of vowels, without a silent final e. */
function englishSyllables(word: string): number {
  return Math.max(1, (word.replace(/([^l])e$/, '$1').match(/[aeiouy]+/g) ?? []).length);
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
