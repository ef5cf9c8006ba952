import { expect, test } from 'vitest';
import { inLanguage } from './in-language.fixture.ts';
import { levelViews } from './levels.ts';
import { smallPack } from './small-pack.fixture.ts';

test('each kind of care that is stated has its levels by both their names, and no other is there', () => {
  const { pack } = smallPack({ yes: ['SA', 'OP', 'ODT', 'OD'] });
  const views = inLanguage('en', () => levelViews(pack, 0));
  expect(views.map(({ care, now, before }) => [care.concept, now, before])).toEqual([
    ['day-program', '2.5 High-Intensity Outpatient (HIOP)', '2.5 Partial Hospitalization (PHP)'],
    [
      'withdrawal-outpatient',
      '1.7 Medically Managed Outpatient and 2.7 Medically Managed Intensive Outpatient',
      '1-WM and 2-WM',
    ],
  ]);
  expect(inLanguage('es', () => levelViews(pack, 0))[0]?.before).toBe('2.5 Hospitalización parcial (PHP)');
  expect(levelViews(smallPack({ yes: ['SA'] }).pack, 0)).toEqual([]);
});
