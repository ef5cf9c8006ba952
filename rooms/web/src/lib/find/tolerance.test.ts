import { expect, test } from 'vitest';
import { nothingAsked } from './asked.ts';
import { groupView } from './filters.ts';
import { inLanguage } from './in-language.fixture.ts';
import { smallPack } from './small-pack.fixture.ts';
import { lowersTolerance } from './tolerance.ts';

const lowers = (...yes: string[]) => lowersTolerance(smallPack({ yes }).pack, 0);

test.each(['OD', 'RD', 'HID', 'ODTX', 'UN', 'RPN'])('%s calls for the words on lost tolerance', (code) => {
  expect(lowers('SA', code)).toBe(true);
  expect(lowers('SA', code, 'MM', 'OTP')).toBe(true);
});

test('so does withdrawal care of no stated setting', () => {
  expect(lowers('DT')).toBe(true);
});

test.each([
  ['SA', 'OP'],
  ['SA', 'OP', 'MM'],
  ['SA', 'RES', 'RL', 'BUM'],
])('%s %s does not', (...yes) => {
  expect(lowers(...yes)).toBe(false);
});

test.each(['en', 'es'] as const)('the filters for such care say it too, in "%s"', (language) => {
  const caution = (id: 'medicine' | 'stay-on' | 'care' | 'relief' | 'pay') =>
    inLanguage(language, () => groupView(id, nothingAsked, undefined).caution);
  const kills = language === 'en' ? 'can kill you' : 'puede matarle';
  for (const id of ['medicine', 'stay-on', 'care', 'relief'] as const) {
    expect(caution(id)).toContain(kills);
    expect(caution(id)).toMatch(/naloxon/);
  }
  expect(caution('pay')).toBeUndefined();
});
