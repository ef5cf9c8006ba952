import { expect, test } from 'vitest';
import { openNotebook } from '#lib/claims/notebook.ts';
import { lawFacts } from './law-view.ts';

test('a fact brings its sources and its day, and says whether that has passed', () => {
  const at = (today: string) => lawFacts(['telehealth-until', 'no-waiver'], openNotebook('en'), today);
  const [telehealth, waiver] = at('2026-12-31');
  expect(telehealth).toMatchObject({ reviewBy: '2026-12-31', past: false });
  expect(telehealth!.claim.text).toContain('Rules may change after December 31, 2026');
  expect(telehealth!.claim.notes.length).toBeGreaterThan(0);
  expect(waiver!.past).toBe(false);
  expect(at('2027-01-01').map(({ past }) => past)).toEqual([true, false]);
});

test('an unknown fact is a fault of ours', () => {
  expect(() => lawFacts(['nothing'], openNotebook('en'), '2026-12-01')).toThrow('nothing');
});
