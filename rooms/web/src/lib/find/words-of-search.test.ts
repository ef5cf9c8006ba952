import { describe, expect, test } from 'vitest';
import { choose, moveTo, nothingAsked, reach } from './asked.ts';
import { inLanguage } from './in-language.fixture.ts';
import { baltimore, here, maryland } from './small-pack.fixture.ts';
import { wideningView } from './widening.ts';
import { totalWords } from './words-of-search.ts';

const near = moveTo(nothingAsked, baltimore);

describe('the heading of the results', () => {
  test.each([
    [132, near, '132 programs within 25 miles of Baltimore, MD'],
    [1, reach(near, 'any'), '1 program at any distance from Baltimore, MD'],
    [3, reach(near, 'state'), '3 programs anywhere in MD'],
    [2, moveTo(near, maryland), '2 programs in Maryland'],
    [
      7,
      moveTo(near, { ...here, label: 'Baltimore, MD', state: 'MD' }),
      '7 programs within 25 miles of a spot near Baltimore, MD',
    ],
    [12744, nothingAsked, '12,744 programs in the whole country'],
    [0, near, 'No listed program within 25 miles of Baltimore, MD fits what you asked'],
  ] as const)('%d', (total, asked, words) => {
    expect(inLanguage('en', () => totalWords(total, asked))).toBe(words);
  });

  test('in Spanish', () => {
    expect(inLanguage('es', () => totalWords(132, near))).toBe(
      '132 programas a menos de 25 millas de Baltimore, MD',
    );
  });
});

test('a widening says what changes and how many programs that finds', () => {
  const asked = choose(near, 'medicine', 'methadone');
  const say = (...changes: Parameters<typeof wideningView>[0]['changes']) =>
    inLanguage('en', () => wideningView({ changes, total: 14 }, asked).text);
  expect(say({ change: 'within', miles: 50 })).toBe('Within 50 miles: 14 programs');
  expect(
    say({ change: 'drop-concept', group: 'medicine', concept: 'methadone' }, { change: 'anywhere' }),
  ).toBe('Without “Methadone” and at any distance: 14 programs');
});
