import { describe, expect, test } from 'vitest';
import type { Claim, Language, Words } from './index.ts';
import * as care from './index.ts';

interface Found {
  readonly path: string;
  readonly topic: string;
  readonly words: Words;
}

const signs = Object.fromEntries(care.SIGN_IDS.map((id) => [id, 'unsure'])) as Record<
  care.SignId,
  care.SignAnswer
>;
const scores = [0, 1, 3, 6].flatMap((yes) =>
  [true, false].map((rxOnly) => {
    const some = Object.fromEntries(
      care.SIGN_IDS.map((id, at) => [id, at < yes ? 'yes' : yes === 1 ? 'unsure' : 'no']),
    ) as typeof signs;
    const score = care.scoreSelfCheck({ rxOnly, signs: some });
    if (!score.ok) throw new Error('expected a score');
    return {
      blocks: care.resultBlocks(score.value),
      doubts: care.doubtsOf({ rxOnly, signs: some }),
      sheet: care.doctorSheet({ rxOnly, signs: some }, score.value),
    };
  }),
);
/** Words that only functions say. */
const SPOKEN = {
  scores,
  faults: care.checkCareAnswers({
    age: 0,
    signs: 99,
    streetOpioidDays: 99,
    housing: 'x',
    wants: ['residential', 'stay-home'],
  } as never),
  contradiction: care.checkCareAnswers({ streetOpioidDays: 0, stillUsingInCare: 'yes' }),
  plan: care.suggestCare({ streetOpioidDays: 5, age: 16, housing: 'none' }),
  summary: care.summarizeLog([]),
};

const found: Found[] = [];
const stray: string[] = [];
const cited = new Set<string>();
const claims: { readonly path: string; readonly claim: Claim }[] = [];
const isWords = (value: object): value is Words => 'en' in value && 'es' in value;
const isClaim = (value: object): value is Claim => 'text' in value && 'standing' in value;

function walk(value: unknown, path: string): void {
  if (typeof value === 'string' && /[a-z]\s+[a-z]+\s+[a-z]/i.test(value)) stray.push(`${path}: ${value}`);
  if (typeof value !== 'object' || value === null) return;
  if (isWords(value)) {
    found.push({ path, topic: path.split('.')[0] ?? '', words: value });
    return;
  }
  if ('sources' in value && Array.isArray(value.sources)) for (const id of value.sources) cited.add(id);
  if (isClaim(value)) claims.push({ path, claim: value });
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
}
for (const [name, value] of Object.entries({ ...care, ...SPOKEN })) if (name !== 'SOURCES') walk(value, name);

const distinct = [...new Map(found.map((one) => [`${one.words.en}|${one.words.es}`, one])).values()];
const offenders = (
  language: Language,
  breaks: (text: string) => boolean,
  among: readonly Found[] = distinct,
) =>
  among
    .filter(({ words }) => breaks(words[language]))
    .map(({ path, words }) => `${path}: ${words[language]}`);

/** Words that are the same in both languages. */
const SAME =
  /^(\d[\d-]*|No|Alcohol|Final|Hospital|2-WM|Vivitrol|SafeSpot|The Trevor Project|Trans Lifeline|StrongHearts Native Helpline|Nar-Anon|Al-Anon|CRAFT|GRASP|SMART Family & Friends|SMART Recovery|MARA \(.*\)|LifeRing|Women for Sobriety|Recovery Dharma|Heroin Anonymous)$/;

test('there are words to sweep', () => {
  expect(distinct.length).toBeGreaterThan(900);
  expect(claims.length).toBeGreaterThan(400);
});

describe.each(['en', 'es'] as const)('every word in %s', (language) => {
  test('is there, trimmed, in plain punctuation', () => {
    expect(
      offenders(
        language,
        (text) => !/^\S(.*\S)?$/.test(text) || / {2}|[\u2010-\u201f\u2026\u00a0]/.test(text),
      ),
    ).toEqual([]);
    const allowed = language === 'en' ? /^[\x20-\x7e]+$/ : /^[\x20-\x7eáéíóúüñÁÉÍÓÚÜÑ¿¡]+$/;
    expect(offenders(language, (text) => !allowed.test(text))).toEqual([]);
  });

  test('is kind to the person', () => {
    expect(offenders(language, (text) => care.unkindWord(text, language) !== undefined)).toEqual([]);
  });

  test('states no dose and counts nothing down', () => {
    expect(offenders(language, care.statesDose)).toEqual([]);
    expect(
      offenders(language, (text) =>
        /hours? left|countdown|safe amount|taper|faltan \d|cantidad segura/i.test(text),
      ),
    ).toEqual([]);
  });

  test('never sells, never blames, never tells anyone to stop a medicine', () => {
    expect(
      offenders(language, (text) =>
        /call now to start|our staff|our counselors|limited time|willpower|llame ya a nuestro/i.test(text),
      ),
    ).toEqual([]);
    expect(
      offenders(language, (text) =>
        /^(stop|quit) (taking )?(your )?(methadone|buprenorphine|medicine)|^deje (su|la) (metadona|buprenorfina|medicamento)/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
});

test('nothing was left untranslated, and no prose stands outside a pair', () => {
  expect(
    distinct.filter(({ words }) => words.en === words.es && !SAME.test(words.en)).map(({ path }) => path),
  ).toEqual([]);
  expect(stray).toEqual([]);
});

test('Spanish questions and exclamations open as they should', () => {
  expect(
    offenders('es', (text) => (text.match(/\?/g) ?? []).length !== (text.match(/¿/g) ?? []).length),
  ).toEqual([]);
  expect(
    offenders('es', (text) => (text.match(/!/g) ?? []).length !== (text.match(/¡/g) ?? []).length),
  ).toEqual([]);
});

test('numbers are the same in both languages', () => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');
  const differ = distinct
    .filter(({ words }) => numbers(words.en) !== numbers(words.es))
    .map(({ words }) => `${words.en} | ${words.es}`);
  expect(differ).toEqual([]);
});

test('withdrawal care is named only with what it is not, or as a danger', () => {
  const told = distinct.filter(({ words }) => /detox/i.test(words.en) || /desintoxica/i.test(words.es));
  expect(told.map(({ words }) => words.en).sort()).toEqual(
    [
      care.LOSS_OF_TOLERANCE.text.en,
      'Sells "rapid detox" while you are put to sleep. It is dangerous. It is not treatment.',
      'Withdrawal care (detox)',
    ].sort(),
  );
  const setting = care.SETTINGS.find(({ id }) => id === 'withdrawal-care');
  expect(setting).toMatchObject({
    isTreatment: false,
    note: { text: { en: expect.stringContaining('not treatment on its own') } },
  });
  expect(setting?.search.some(({ group }) => group === 'medicine')).toBe(true);
});

describe('reading ease', () => {
  const LONG_NAMES =
    /\b(methadone|buprenorphine|naltrexone|naloxone|lofexidine|clonidine|medetomidine|xylazine|metadona|buprenorfina|naltrexona|naloxona|lofexidina|clonidina|medetomidina|xilacina)\b/gi;
  const closed = (text: string) => (/[.!?:]"?\)?$/.test(text) ? text : `${text}.`);
  /** Names of groups and lines are as they are. */
  const ours = distinct.filter(
    ({ path }) => !/^(SUPPORT_GROUPS|FAMILY_GROUPS|helplines)\.\w+\.name$/.test(path),
  );
  const topics = [...new Set(ours.map(({ topic }) => topic))].map((topic) => {
    const mine = ours.filter((one) => one.topic === topic);
    return {
      topic,
      en: mine.map(({ words }) => closed(words.en)).join(' '),
      es: mine.map(({ words }) => closed(words.es)).join(' '),
    };
  });
  const isLong = (text: string) => text.split(/\s+/).length >= 60;

  test('every topic reads at grade 8 or lower, names of medicines and all', () => {
    expect(
      topics
        .filter(({ en }) => isLong(en) && care.gradeOf(en) > 8)
        .map(({ topic, en }) => [topic, care.gradeOf(en)]),
    ).toEqual([]);
    expect(care.gradeOf(topics.map(({ en }) => en).join(' '))).toBeLessThan(5.5);
  });

  test('every topic reads as normal or easier in Spanish, names of medicines and all', () => {
    expect(
      topics
        .filter(({ en, es }) => isLong(en) && care.perspicuityOf(es) < 55)
        .map(({ topic, es }) => [topic, care.perspicuityOf(es)]),
    ).toEqual([]);
    expect(care.perspicuityOf(topics.map(({ es }) => es).join(' '))).toBeGreaterThan(68);
  });

  test('no sentence is hard but for the names of medicines and groups', () => {
    const named = (text: string) => text.replace(LONG_NAMES, 'pill');
    const enough = (text: string) => text.split(/\s+/).length >= 10;
    expect(offenders('en', (text) => enough(text) && care.gradeOf(named(text)) > 9)).toEqual([]);
    expect(offenders('es', (text) => enough(text) && care.perspicuityOf(named(text)) < 45)).toEqual([]);
  });
});

describe('every claim', () => {
  test('names sources that were read, or says that it is being verified or our advice', () => {
    for (const { path, claim } of claims) {
      if (claim.standing === 'read') expect(claim.sources.length, path).toBeGreaterThan(0);
      for (const id of claim.sources) expect(care.SOURCES, path).toHaveProperty(id);
    }
    expect(claims.filter(({ claim }) => claim.standing === 'being-verified').length).toBeGreaterThan(50);
  });

  test('leans on a source of the registry, and the registry holds none that is leant on by nothing', () => {
    for (const id of [...care.SELF_CHECK_SOURCES, ...care.CRISIS_PLAN_SOURCES, ...care.CARE_LEVEL_SOURCES])
      cited.add(id);
    expect([...cited].sort()).toEqual(Object.keys(care.SOURCES).sort());
  });
});
