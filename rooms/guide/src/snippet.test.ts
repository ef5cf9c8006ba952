import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSnippet } from './snippet.ts';

const plain = (texts: readonly string[], ...words: string[]) =>
  cutSnippet(texts, new Set(words))
    .map(({ text, asked }) => (asked ? `[${text}]` : text))
    .join('');

test('the text that holds most of the words is shown, accents or not', () => {
  expect(plain(['One word.', 'Two words, Adicción and más.'], 'word', 'adiccion', 'mas')).toBe(
    'Two words, [Adicción] and [más].',
  );
});

test('a long text is cut around the first word, at the ends of words', () => {
  const long = `${'before '.repeat(40)}target ${'after '.repeat(40)}`.trim();
  const shown = plain([long], 'target');
  expect(shown).toMatch(/^\u2026before .* \[target\] after .*after\u2026$/);
  expect(shown.length).toBeLessThan(170);
});

test('nothing is shown where nothing was asked for', () => {
  expect(cutSnippet(['Some text.'], new Set(['other']))).toEqual([]);
  expect(cutSnippet([], new Set(['other']))).toEqual([]);
});

test('any text is cut and put together again in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 400 })),
      fc.array(fc.string({ maxLength: 5 })),
      (texts, words) => {
        const shown = plain(texts, ...words).replace(/^\u2026|\u2026$|[[\]]/g, '');
        expect(
          shown === '' ||
            texts.some((text) => text.replace(/[[\]]/g, '').includes(shown.replaceAll('\u2026', ''))),
        ).toBe(true);
      },
    ),
  );
});
