import type { Language } from './page.ts';

/** How a claim stands where no document is named. `verify` = being verified; `ours` = our own advice or rule. */
export const STANDINGS: ReadonlySet<string> = new Set(['verify', 'ours']);

/** Numbers that say nothing about the world: short phone lines, and names. */
const NAMES_WITH_NUMBERS = /\b(?:911|988|211|12[- ](?:step|pasos)\w*|42 CFR Part \d+)\b/gi;

/** Words that state a law, a finding, a danger or a right. */
const STATING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:stud(?:y|ies)|research|linked to|laws?|legal|illegal|federal|FDA|CDC|ASAM|approved|risks?|riskier|die[ds]?|deaths?|deadly|kills?|fatal|half|percent|twice|proven|evidence|cures?|cured|Medicaid|Medicare)\b/i,
  es: /(?:^|[^\p{L}])(?:estudios?|investigaci\p{L}+|se asocian?|ley(?:es)?|legal(?:es)?|ilegal(?:es)?|federal(?:es)?|FDA|CDC|ASAM|aprobad[oa]s?|riesgos?|riesgos[oa]s?|mor(?:ir|tal|tales)|muri[oó]|muert(?:es?|[oa]s?)|matar(?:le|l[oa])?|mata|mitad|por ciento|doble|probad[oa]s?|evidencia|curan?|Medicaid|Medicare)(?!\p{L})/iu,
};

/** True when the text holds a number or a date that says something. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text.replace(NAMES_WITH_NUMBERS, ''));
}

/**
 * True when a paragraph, a list item or a table row must cite: it holds a number or a date, or states a law, a finding,
 * a danger or a right. A question that a person may ask states nothing, unless it holds a number.
 */
export function isClaim(text: string, language: Language): boolean {
  if (hasNumber(text)) return true;
  const sentences = text.match(/[^.!?]+[.!?]*/g) ?? [];
  return sentences.some((sentence) => !sentence.includes('?') && STATING[language].test(sentence));
}
