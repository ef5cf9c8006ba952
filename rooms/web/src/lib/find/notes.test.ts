import type { Note } from '@waymark/directory';
import { describe, expect, test } from 'vitest';
import { factWords } from './facts.ts';
import { inLanguage } from './in-language.fixture.ts';
import { noteRemark, reasonRemark } from './notes.ts';

const all: Record<Note, 'caution' | 'ask'> = {
  'absent-from-newest-list': 'caution',
  'sources-disagree': 'caution',
  'states-no-medicine': 'caution',
  'medicine-not-stated': 'ask',
  'accepts-medicine': 'ask',
  'ask-what-comes-after': 'caution',
  'claims-otp': 'ask',
  'methadone-not-stated': 'ask',
  'dui-only': 'caution',
  'women-only': 'ask',
  'men-only': 'ask',
  'va-care': 'ask',
  'ages-unclear': 'ask',
  'nothing-stated': 'ask',
  'location-approximate': 'ask',
  'location-zip': 'ask',
  'address-confidential': 'caution',
  'location-unknown': 'ask',
  'central-line': 'ask',
};

describe.each(['en', 'es'] as const)('in %s', (language) => {
  const remarks = inLanguage(language, () =>
    (Object.keys(all) as Note[]).map((note) => noteRemark(note, 12)),
  );

  test('every note is a sentence of its own', () => {
    expect(new Set(remarks.map(({ text }) => text)).size).toBe(remarks.length);
    for (const { text } of remarks) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('a note tells a gap from a caution', () => {
    expect(remarks.map(({ tone }) => tone)).toEqual(Object.values(all));
  });

  test('every gap ends in asking', () => {
    const notes = (Object.keys(all) as Note[]).filter(
      (note) => all[note] === 'ask' && !/approximate|zip/.test(note),
    );
    const gaps = inLanguage(language, () => notes.map((note) => noteRemark(note, 12).text));
    for (const text of gaps)
      expect(text).toMatch(language === 'en' ? /ask|say which/i : /pregunte|pida|diga/i);
  });

  test('a central line says how many it serves', () => {
    expect(inLanguage(language, () => noteRemark('central-line', 12).text)).toContain('12');
  });
});

test('a plain yes needs no remark; less than that does', () => {
  const reason = { group: 'stay-on', concept: 'methadone' } as const;
  inLanguage('en', () => {
    expect(reasonRemark({ ...reason, says: 'stated' })).toBeUndefined();
    expect(reasonRemark({ ...reason, says: 'accepts' })).toMatchObject({ tone: 'ask' });
    expect(reasonRemark({ ...reason, says: 'disagree' })?.text).toMatch(/sources disagree/);
    expect(reasonRemark({ group: 'stance', concept: 'none-for-opioids', says: 'stated' })).toMatchObject({
      tone: 'caution',
    });
  });
});

test('silence is not a no', () => {
  inLanguage('en', () => {
    expect(factWords('not-stated')).toBe('Not stated: ask');
    expect(factWords('no')).not.toBe(factWords('not-stated'));
    expect(factWords('disagree')).toBe('Sources disagree: ask');
  });
});
