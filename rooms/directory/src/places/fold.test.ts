import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, keyOf, unfinishedKey } from './fold.ts';

describe('foldWords', () => {
  it.each([
    ["D'Iberville", ['diberville']],
    ['Washington, D.C.', ['washington', 'dc']],
    ['N. Y. C.', ['nyc']],
    ['St.Louis', ['st', 'louis']],
    ['Añasco', ['anasco']],
    ['Haʻikū', ['haiku']],
    ['´Ele‘ele', ['eleele']],
    ['Winston\u2013Salem', ['winston', 'salem']],
    ['Ｂａｌｔｉｍｏｒｅ', ['baltimore']],
    ['King & Queen', ['king', 'and', 'queen']],
    ['Balt\0imore', ['balt', 'imore']],
    ['29 Palms', ['29', 'palms']],
    ['東京 , . -', []],
  ])('%j gives %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

describe('keyOf', () => {
  it.each([
    ['Saint Louis', 'St. Louis'],
    ['Sault Sainte Marie', 'Sault Ste. Marie'],
    ['Fort Worth', 'FT WORTH'],
    ['Mount Vernon', 'mt vernon'],
    ['Winston Salem', 'Winston-Salem'],
    ['Coeur d Alene', "Coeur d'Alene"],
    ["O'Neill", 'Oneill'],
    ['McKee', 'Mc Kee'],
    ['La Place', 'Laplace'],
    ['North Little Rock', 'N. Little Rock'],
    ['East Saint Louis', 'E St Louis'],
    ['Rockville Center', 'Rockville Centre'],
    ['Colorado Springs', 'Colorado Spgs'],
  ])('%j and %j are one name', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('keeps different names apart', () => {
    expect(keyOf('Avenue E')).toBe('avenuee');
    expect(keyOf('Stanton')).toBe('stanton');
    expect(keyOf('N')).toBe('n');
  });

  it('does not depend on case, on what stands between words, or on marks over letters', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/);
    const between = fc.constantFrom(' ', '-', '. ', '  ', '\t', '\0', ' / ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, between, fc.boolean()), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const plain = parts.map(([letters]) => letters).join(' ');
          const odd = parts.map(
            ([letters, gap, loud]) => (loud ? letters.toUpperCase() : `${letters}\u0301`) + gap,
          );
          expect(keyOf(odd.join(''))).toBe(keyOf(plain));
        },
      ),
    );
  });
});

describe('unfinishedKey', () => {
  it('leaves the last word as it is', () => {
    expect(unfinishedKey(['st'])).toBe('st');
    expect(unfinishedKey(['mt', 'st'])).toBe('mountst');
    expect(unfinishedKey([])).toBe('');
  });
});
