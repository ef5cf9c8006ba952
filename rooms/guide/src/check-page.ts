import { hasNumber, isClaim, STANDINGS } from './claims.ts';
import { linkFault } from './links.ts';
import type { Page } from './page.ts';
import { TOLERANCE_PAGES } from './page-order.ts';
import { pressingWords, statesDose, unkindWord } from './plain-language.ts';
import { citationsOf, linksOf, textOf, type Unit, unitsOf } from './plain-text.ts';
import { type Problem, type ProblemList, problemsIn } from './problem.ts';
import { readingEase } from './reading-ease.ts';
import type { Sources } from './sources.ts';
import { wordsOf } from './text-words.ts';

const LONGEST_SENTENCE_WORDS = 32;
const FEWEST_WORDS = 250;
const MOST_WORDS = 1200;
const CHARACTERS = {
  en: /^[\x20-\x7e]*$/,
  es: /^[\x20-\x7eáéíóúüñÁÉÍÓÚÜÑ¿¡]*$/,
};
/** Topics of rule 5: a heading that names one makes the loss-of-tolerance card due. */
const CARD_TOPICS =
  /\b(?:detox|withdrawal care|slips?|missed|naltrexone|jail|prison|leaving (?:treatment|care)|un tropiezo|c[aá]rcel|prisi[oó]n|naltrexona|desintoxicaci[oó]n)\b/i;

/** Everything a page says that it must not, and everything it must say and does not; by itself, without its twin. */
export function checkPage(page: Page, sources: Sources, slugs: ReadonlySet<string>): readonly Problem[] {
  const problems = problemsIn(page.file);
  const units = unitsOf(page.blocks);
  for (const unit of units) {
    checkWords(textOf(unit.inlines), unit.line, page, problems);
    checkClaim(unit, page, problems);
    for (const id of citationsOf(unit.inlines))
      if (!STANDINGS.has(id) && !Object.hasOwn(sources, id))
        problems.add('unknown-source', unit.line, id, 'an id of sources.json, verify or ours');
    for (const { href, label } of linksOf(unit.inlines)) {
      const fault = linkFault(href, label, slugs);
      if (fault) problems.add(fault.rule, unit.line, `${label} ${href}`, fault.expected);
    }
  }
  checkFrontMatter(page, sources, slugs, problems);
  checkEase(page, units, problems);
  const asksForCard = units.some((unit) => unit.kind === 'heading' && CARD_TOPICS.test(textOf(unit.inlines)));
  if (!page.toleranceCard && (TOLERANCE_PAGES.has(page.slug) || asksForCard))
    problems.add('tolerance-card', 1, 'no card', 'toleranceCard: true, for what this page is about');
  return problems.found;
}

function checkWords(text: string, line: number, { language }: Page, problems: ProblemList): void {
  const unkind = unkindWord(text, language);
  if (unkind !== undefined) problems.add('unkind-word', line, unkind, 'words that put the person first');
  if (statesDose(text)) problems.add('dose', line, text, 'no amount of any drug or medicine');
  const pressing = pressingWords(text, language);
  if (pressing !== undefined) problems.add('pressure', line, pressing, 'no diagnosis, order or sales line');
  if (!CHARACTERS[language].test(text)) problems.add('characters', line, text, 'plain punctuation');
  const opens = (mark: string) => text.split(mark).length;
  if (language === 'es' && (opens('?') !== opens('¿') || opens('!') !== opens('¡')))
    problems.add('characters', line, text, 'as many ¿ as ? and as many ¡ as !');
}

function checkClaim(unit: Unit, page: Page, problems: ProblemList): void {
  const text = textOf(unit.inlines);
  const cited = citationsOf(unit.inlines);
  if (unit.kind === 'heading' || unit.kind === 'head') {
    if (hasNumber(text)) problems.add('unsourced-claim', unit.line, text, 'no number in a heading');
    return;
  }
  if (cited.length === 0 && isClaim(text, page.language))
    problems.add('unsourced-claim', unit.line, text, 'a citation such as [^S20], [^verify] or [^ours]');
  const isOnlyBeingVerified = cited.length > 0 && cited.every((id) => id === 'verify');
  if (isOnlyBeingVerified && hasNumber(text))
    problems.add('unsourced-claim', unit.line, text, 'no number where the fact is only being verified');
}

function checkFrontMatter(
  page: Page,
  sources: Sources,
  slugs: ReadonlySet<string>,
  problems: ProblemList,
): void {
  for (const text of [page.title, page.summary, page.nextStep.label]) {
    checkWords(text, 1, page, problems);
    if (hasNumber(text)) problems.add('unsourced-claim', 1, text, 'no number where nothing can be cited');
  }
  const cited = new Set(unitsOf(page.blocks).flatMap(({ inlines }) => citationsOf(inlines)));
  for (const id of cited)
    if (!STANDINGS.has(id) && !page.sources.includes(id))
      problems.add('unknown-source', 1, id, 'every cited id in "sources" of the front matter');
  for (const id of page.sources) {
    if (!Object.hasOwn(sources, id)) problems.add('unknown-source', 1, id, 'an id of sources.json');
    const until = Object.hasOwn(sources, id) ? sources[id]?.holdsUntil : undefined;
    if (until !== undefined && page.reviewBy > until)
      problems.add('front-matter', 1, page.reviewBy, `reviewBy ${until} or earlier, for ${id}`);
    if (!cited.has(id)) problems.add('unused-source', 1, id, 'a citation of it in the page');
  }
  const fault = linkFault(page.nextStep.href, page.nextStep.label, slugs);
  if (fault) problems.add('next-step', 1, page.nextStep.href, fault.expected);
}

function checkEase(page: Page, units: readonly Unit[], problems: ProblemList): void {
  const { words, isEasy, measure, value, expected } = readingEase(page);
  if (words < FEWEST_WORDS || words > MOST_WORDS)
    problems.add('word-count', 0, `${words} words`, `${FEWEST_WORDS} to ${MOST_WORDS} words`);
  if (!isEasy) problems.add('reading-grade', 0, `${measure} ${value.toFixed(1)}`, expected);
  for (const unit of units) {
    if (unit.kind === 'row') continue;
    for (const sentence of textOf(unit.inlines).split(/[.!?:;](?=\s|"|$)/)) {
      const count = wordsOf(sentence).length;
      if (count > LONGEST_SENTENCE_WORDS)
        problems.add('long-sentence', unit.line, sentence.trim(), `at most ${LONGEST_SENTENCE_WORDS} words`);
    }
  }
}
