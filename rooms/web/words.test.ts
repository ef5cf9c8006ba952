import { readdirSync, readFileSync } from 'node:fs';
import { gradeOf, perspicuityOf } from '@waymark/care';
import { describe, expect, test } from 'vitest';

type Message = string | readonly { match: Readonly<Record<string, string>> }[];
type Words = Readonly<Record<string, Message>>;

const folder = new URL('./messages/', import.meta.url);
const areas = readdirSync(folder);

function readWords(area: string, language: string): Words {
  const { $schema: _, ...words } = JSON.parse(
    readFileSync(new URL(`${area}/${language}.json`, folder), 'utf8'),
  );
  return words;
}

/** Every sentence a message can become: one, or one a variant. */
function sentencesOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : message.flatMap((part) => Object.values(part.match));
}

function placeholdersOf(message: Message): readonly string[] {
  const names = sentencesOf(message).flatMap((sentence) =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
  );
  return [...new Set(names)].sort();
}

// Proper names that hold a word we do not use ourselves.
const properNames = [
  /Substance Abuse and Mental Health Services Administration/g,
  /National Institute on Drug Abuse/g,
  /Instituto Nacional sobre el Abuso de Drogas/g,
];

const banned: Readonly<Record<string, RegExp>> = {
  en: /\b(addicts?|junk(?:ie|y)s?|users?|abus\w*|druggies?|habits?|drug problems?|clean|dirty|former addicts?|relaps\w*|fell off the wagon|MAT|replacement|substitution|born addicted|non-?complian\w*|failed|failures?|refus\w*|suffer\w*|battl\w*|just|simply|easy fix)\b/i,
  es: /(?<!\p{L})(adict[oa]s?|drogadict[oa]s?|abus\p{L}*|vicios?|viciosos?|limpi[oa]s?|suci[oa]s?|reca[íi]d\p{L}*|yonquis?|toxic[óo]man[oa]s?|fracas\p{L}*|simplemente)(?!\p{L})/iu,
};

// A number with a unit of medicine is a dose, and no page gives one.
const dose = /\d\s?(?:mg|mcg|µg|ml|milligrams?|miligramos?)\b/i;

test('there are words for the shell', () => {
  expect(areas).toContain('shell');
});

test('no two areas share a key', () => {
  const keys = areas.flatMap((area) => Object.keys(readWords(area, 'en')));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('every area is compiled, and every compiled area exists', () => {
  const settings = JSON.parse(
    readFileSync(new URL('./project.inlang/settings.json', import.meta.url), 'utf8'),
  );
  const patterns: string[] = settings['plugin.inlang.messageFormat'].pathPattern;
  expect(patterns.map((pattern) => pattern.split('/')[2]).sort()).toEqual([...areas].sort());
});

describe.each(areas)('%s', (area) => {
  const languages = { en: readWords(area, 'en'), es: readWords(area, 'es') };

  test('has the same keys in both languages', () => {
    expect(Object.keys(languages.es).sort()).toEqual(Object.keys(languages.en).sort());
  });

  test('has the same placeholders in both languages', () => {
    const placeholders = (words: Words) =>
      Object.fromEntries(Object.entries(words).map(([key, message]) => [key, placeholdersOf(message)]));
    expect(placeholders(languages.es)).toEqual(placeholders(languages.en));
  });

  describe.each(['en', 'es'] as const)('%s', (language) => {
    const sentences = Object.entries(languages[language]).flatMap(([key, message]) =>
      sentencesOf(message).map((sentence) => [key, sentence] as const),
    );

    test('says something in every message', () => {
      expect(sentences.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    });

    // Labels of a few words say nothing of how hard a text is to read.
    const texts = sentences
      .map(([, sentence]) => sentence.replaceAll(/\{\w+\}/g, '10'))
      .filter((sentence) => sentence.split(/\s+/).length >= 5)
      .map((sentence) => (/[.!?:]$/.test(sentence) ? sentence : `${sentence}.`));

    test.runIf(texts.length > 4)('reads at grade 8 or lower', () => {
      const text = texts.join(' ');
      if (language === 'en') expect(gradeOf(text)).toBeLessThanOrEqual(8);
      // From 55 on the INFLESZ scale calls a Spanish text normal to read.
      else expect(perspicuityOf(text)).toBeGreaterThanOrEqual(55);
    });

    test('uses no word that shames, no false promise and no dose', () => {
      const wrong = sentences.filter(([, sentence]) => {
        const own = properNames.reduce((text, name) => text.replace(name, ''), sentence);
        return banned[language]!.test(own) || dose.test(own);
      });
      expect(wrong).toEqual([]);
    });
  });
});

test('the list of banned words finds them', () => {
  expect(banned['en']!.test('Help for addicts')).toBe(true);
  expect(banned['es']!.test('Ayuda para adictos')).toBe(true);
  expect(dose.test('take 8 mg')).toBe(true);
});
