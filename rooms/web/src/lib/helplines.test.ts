import { HELPLINE_NUMBERS, type HelplineNumber } from '@waymark/care';
import { type Inline, LANGUAGES, unitsOf } from '@waymark/guide';
import { expect, test } from 'vitest';
import { readGuide } from './guide/guide.node.ts';

function phoneLinks(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((each) => {
    if (each.kind === 'link') return /^(tel|sms):/.test(each.href) ? [each.href] : [];
    return each.kind === 'strong' || each.kind === 'emphasis' ? phoneLinks(each.children) : [];
  });
}

test('every number that a page of the guide gives stands in the table of helplines', () => {
  const lines: readonly HelplineNumber[] = Object.values(HELPLINE_NUMBERS);
  const known = lines.flatMap(({ number, text, tty }) => [number, text, tty]);
  const guide = readGuide();
  const given = LANGUAGES.flatMap((language) => guide.pages[language])
    .flatMap(({ blocks }) => unitsOf(blocks))
    .flatMap(({ inlines }) => phoneLinks(inlines));
  expect(given.length).toBeGreaterThan(20);
  const digits = given.map((href) => href.replace(/^(tel|sms):(\+1)?/, ''));
  expect(digits.filter((number) => !known.includes(number))).toEqual([]);
});
