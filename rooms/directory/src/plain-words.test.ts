import { describe, expect, test } from 'vitest';
import { CODE_CATEGORIES, CODE_WORDS } from './code-words.ts';
import { definitionOf } from './concept-definitions.ts';
import { GROUPS } from './concept-table.ts';
import type { Language, Words } from './concepts.ts';
import { findMeetingGroup, MEETING_GROUPS } from './meeting/meeting-concepts.ts';

type Entry = readonly [name: string, words: Words];
const groups = [...GROUPS, ...MEETING_GROUPS];
const labels: Entry[] = groups.flatMap((g) => [
  [g.id, g.label] as const,
  ...g.concepts.map((c): Entry => [`${g.id}/${c.id}`, c.label]),
]);
const definitions: Entry[] = [
  ...GROUPS.flatMap((g) => [
    [g.id, definitionOf(g.id)] as const,
    ...g.concepts.map((c): Entry => [`${g.id}/${c.id}`, definitionOf(g.id, c.id)]),
  ]),
  ...MEETING_GROUPS.flatMap((g) => [
    [g.id, g.definition] as const,
    ...g.concepts.map((c): Entry => [`${g.id}/${c.id}`, c.definition]),
  ]),
];
const codeLabels: Entry[] = Object.entries(CODE_WORDS).map(([code, { label }]) => [code, label]);
const headings: Entry[] = CODE_CATEGORIES.map(({ id, heading }) => [id, heading]);
const all = [...labels, ...definitions, ...codeLabels, ...headings];

/** Names that are the same word in both languages. */
const FELLOWSHIPS = findMeetingGroup('fellowship')!
  .concepts.slice(0, -1)
  .map(({ label }) => label.en);
const SAME = [...FELLOWSHIPS, 'Medicaid', 'Medicare', 'Hindi', 'Hmong', 'Yupik', 'Ojibwe', 'Disulfiram'];

const BANNED = {
  en: /\b(addicts?|junkies?|users?|abus\w*|habits?|drug problems?|clean|dirty|relaps(ed|es|ing|er)|MAT|medication-assisted|replacement|substitut\w*|non-?complian\w*|fail\w*|refus\w*|suffer\w*|battl\w*|just|simply|clients?|cure for|guarantee\w*|best|\d+ ?m[gl])\b/i,
  es: /(?<!\p{L})(adict[oa]s?|drogadict\p{L}*|toxic[oó]man\p{L}*|yonquis?|usuari[oa]s?|abus\p{L}*|limpi[oa]s?|suci[oa]s?|recay\p{L}*|vicios?|sustituci[oó]n|sustitutiv\p{L}*|reemplazo|fracas\p{L}*|incumpl\p{L}*|sufr\p{L}*|simplemente|garantiza\p{L}*|\d+ ?m[gl])(?!\p{L})/iu,
} as const;

/** Syllables, roughly: runs of vowels, without a silent final e. */
const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[^l])e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** The Flesch-Kincaid grade of English text. */
function grade(text: string): number {
  const words = text.match(/[A-Za-z0-9'-]+/g) ?? [];
  const sentences = text.match(/[.:;]+(\s|$)/g) ?? [''];
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}

/** What breaks a rule, named, so that one list shows every fault at once. */
const offenders = (entries: readonly Entry[], language: Language, breaks: (text: string) => boolean) =>
  entries
    .filter(([, words]) => breaks(words[language]))
    .map(([name, words]) => `${name}: ${words[language]}`);

describe.each(['en', 'es'] as const)('the words in %s', (language) => {
  test('are there, trimmed, in plain punctuation', () => {
    const odd = / {2}|[\u2010-\u201f\u2026\u00a0]/;
    expect(offenders(all, language, (text) => !/^\S.*\S$/.test(text) || odd.test(text))).toEqual([]);
    if (language === 'en') expect(offenders(all, 'en', (text) => !/^[\x20-\x7e]+$/.test(text))).toEqual([]);
  });

  test('never label or blame a person', () => {
    expect(offenders(all, language, (text) => BANNED[language].test(text))).toEqual([]);
  });

  test('fit a checkbox where they are a label', () => {
    expect(offenders(labels, language, (text) => text.length > 40 || text.endsWith('.'))).toEqual([]);
  });

  test('are short on a program page', () => {
    const lines = [...codeLabels, ...headings];
    expect(offenders(lines, language, (text) => text.length > 70 || text.endsWith('.'))).toEqual([]);
  });

  test('define in one short line', () => {
    const most = language === 'en' ? 20 : 24;
    const long = (text: string) => text.split(/\s+/).length > most || !text.endsWith('.');
    expect(offenders(definitions, language, long)).toEqual([]);
  });

  test('tell the labels of one group apart', () => {
    for (const { id, concepts } of groups) {
      expect(new Set(concepts.map(({ label }) => label[language])).size, id).toBe(concepts.length);
    }
  });
});

test('the rules see what they should', () => {
  for (const text of ['an addict', 'stay clean', 'drug abuse', 'MAT program', 'it failed'])
    expect(BANNED.en.test(text)).toBe(true);
  for (const text of ['un adicto', 'estar limpia', 'abuso de drogas', 'recayó'])
    expect(BANNED.es.test(text)).toBe(true);
  expect(BANNED.es.test('la adicción')).toBe(false);
  expect(grade('The cat sat on the mat.')).toBeLessThan(2);
  expect(
    grade('Comprehensive interdisciplinary rehabilitation necessitates individualized evaluation.'),
  ).toBeGreaterThan(16);
});

test('nothing was left untranslated', () => {
  const equal = all.filter(([, { en, es }]) => en === es).map(([, { en }]) => en);
  expect([...new Set(equal)].sort()).toEqual([...SAME].sort());
});

test('withdrawal care is never offered as treatment on its own', () => {
  const detox = definitions.filter(
    ([, { en, es }]) => /detox|withdrawal care|help with .*withdrawal/i.test(en) || /desintoxicaci/i.test(es),
  );
  expect(detox.length).toBeGreaterThanOrEqual(5);
  for (const [name, { en, es }] of detox) {
    expect(en, name).toContain('One step, not treatment on its own');
    expect(es, name).toContain('Es un paso, no un tratamiento por sí solo');
  }
  expect([...labels, ...codeLabels].filter(([, { en }]) => /detox/i.test(en))).toEqual([]);
});

test('definitions of every group read at grade 8 or lower, names of medicines and all', () => {
  const read = [
    ...GROUPS.map(
      (g) => [g.id, definitionOf(g.id), g.concepts.map((c) => definitionOf(g.id, c.id))] as const,
    ),
    ...MEETING_GROUPS.map((g) => [g.id, g.definition, g.concepts.map((c) => c.definition)] as const),
  ];
  const hard = read.filter(
    ([, own, concepts]) => grade([own, ...concepts].map(({ en }) => en).join(' ')) > 8,
  );
  expect(hard.map(([id]) => id)).toEqual([]);
});
