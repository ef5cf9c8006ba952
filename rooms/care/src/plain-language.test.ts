import { describe, expect, test } from 'vitest';
import { gradeOf, perspicuityOf, statesDose, unkindWord } from './plain-language.ts';

describe('the measures', () => {
  test('tell easy from hard in English', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeLessThan(2);
    expect(
      gradeOf('Comprehensive interdisciplinary rehabilitation necessitates individualized evaluation.'),
    ).toBeGreaterThan(16);
    expect(gradeOf('')).toBeLessThan(1);
  });

  test('tell easy from hard in Spanish', () => {
    expect(perspicuityOf('El gato come pan. Yo voy a la casa.')).toBeGreaterThan(80);
    expect(
      perspicuityOf(
        'La rehabilitación interdisciplinaria individualizada necesita evaluaciones multidimensionales pormenorizadas.',
      ),
    ).toBeLessThan(20);
  });

  test('count Spanish syllables as they are spoken', () => {
    const score = (syllables: number) => 206.835 - 62.3 * syllables - 1;
    for (const [word, syllables] of [
      ['día', 2],
      ['guitarra', 3],
      ['leer', 2],
      ['muy', 1],
      ['queso', 2],
      ['metadona', 4],
      ['cuidado', 3],
      ['país', 2],
    ] as const)
      expect(perspicuityOf(word), word).toBeCloseTo(score(syllables));
  });
});

describe('the lint', () => {
  test.each([
    'an addict',
    'stay clean',
    'drug abuse',
    'MAT program',
    'it failed',
    'a heavy user',
    'suffering from',
    'just stop',
  ])('hears: %s', (text) => {
    expect(unkindWord(text, 'en')).toBeDefined();
  });

  test.each(['un adicto', 'estar limpia', 'abuso de drogas', 'recayó', 'usuarios', 'sufre de'])(
    'hears: %s',
    (text) => {
      expect(unkindWord(text, 'es')).toBeDefined();
    },
  );

  test('lets proper names and plain words be', () => {
    for (const text of [
      'National Institute on Drug Abuse',
      'Medication-Assisted Recovery Anonymous',
      'addiction',
      'matters',
      'justice',
    ])
      expect(unkindWord(text, 'en'), text).toBeUndefined();
    for (const text of ['la adicción', 'volver a consumir', 'ajustar'])
      expect(unkindWord(text, 'es'), text).toBeUndefined();
  });

  test('sees a dose, and nothing in times, dates or phone numbers', () => {
    for (const text of [
      'take 8 mg',
      '0.5ml',
      '4 mg spray',
      '100 mcg',
      'two tablets per day',
      '2 pills',
      '3 tabletas',
      '5 miligramos',
    ])
      expect(statesDose(text), text).toBe(true);
    for (const text of [
      '7 days of methadone',
      '9 to 19 hours',
      '1-800-662-4357',
      'December 31, 2026',
      '2 to 3 minutes',
    ])
      expect(statesDose(text), text).toBe(false);
  });
});
