import { expect, test } from 'vitest';
import { inLanguage } from '#lib/find/in-language.fixture.ts';
import { findTreatment2025, samhsa2023, smallPack } from '#lib/find/small-pack.fixture.ts';
import { type CompareRow, compare } from './compare.ts';

const { pack } = smallPack(
  { yes: ['SA', 'OP', 'MM', 'OTP', 'MD', 'SP', 'HID'] },
  { yes: ['SA', 'OP', 'MOA', 'MD'] },
  {
    statements: [
      { source: samhsa2023.id, yes: ['SA', 'OP', 'BUM', 'MD'], no: [] },
      { source: findTreatment2025.id, yes: ['SA'], no: ['BUM'] },
    ],
  },
);
const rows = [1, 2, 3].map((id) => pack.rowOf(id)!);
const words = (row: CompareRow | undefined) => row?.cells.map((cell) => cell.words);
const find = (rows: readonly CompareRow[], id: string) => rows.find((row) => row.id === id);

test('what differs comes first, then what all say alike, and every row is in one of them', () => {
  const { differing, same } = compare(pack, rows);
  expect(words(find(differing, 'medicine=methadone'))).toEqual([
    'Listed',
    'Not stated: ask',
    'Not stated: ask',
  ]);
  expect(words(find(same, 'pay=medicaid'))).toEqual(['Listed', 'Listed', 'Listed']);
  expect(words(find(same, 'medicine=naltrexone'))).toEqual(Array(3).fill('Not stated: ask'));
  const ids = [...differing, ...same].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(same.every(({ cells }) => new Set(cells.map((cell) => cell.words)).size === 1)).toBe(true);
  expect(differing.every(({ cells }) => new Set(cells.map((cell) => cell.words)).size > 1)).toBe(true);
});

test('silence is never a no, and contradictions are said', () => {
  const { differing } = compare(pack, rows);
  expect(words(find(differing, 'medicine=buprenorphine'))?.[2]).toBe('Sources disagree: ask');
  expect(words(find(differing, 'stay-on=methadone'))).toEqual([
    'Listed',
    'Accepts people on medicine: ask which',
    'Not stated: ask',
  ]);
  expect(words(find(differing, 'withdrawal'))).toEqual(['Listed', 'Not stated: ask', 'Not stated: ask']);
  expect(find(differing, 'freshness')?.cells[2]?.words).toContain('August 2025');
});

test('things that none of them speaks of are left out, but for those everyone needs', () => {
  const { differing, same } = compare(pack, rows);
  const ids = [...differing, ...same].map(({ id }) => id);
  expect(ids).not.toContain('support');
  expect(ids).toEqual(expect.arrayContaining(['language', 'pay=sliding-fee', 'certified=otp']));
  // Medicine first, withdrawal care never before it.
  expect(ids.indexOf('medicine=methadone')).toBeLessThan(ids.indexOf('withdrawal'));
});

test('many things of one question stand together, with what is denied and what is contested', () => {
  const { pack: other } = smallPack(
    { yes: ['SA', 'OP', 'SP', 'AH'] },
    {
      statements: [
        { source: samhsa2023.id, yes: ['SA', 'OP', 'SP'], no: [] },
        { source: findTreatment2025.id, yes: ['SA'], no: ['SP', 'AH'] },
      ],
    },
    { yes: ['SA'] },
  );
  const { differing } = compare(
    other,
    [1, 2, 3].map((id) => other.rowOf(id)!),
  );
  expect(words(find(differing, 'language'))).toEqual([
    'Spanish and Sign language (ASL)',
    'Sources disagree, ask: Spanish. Says no: Sign language (ASL)',
    'Not stated: ask',
  ]);
});

test('the table speaks Spanish', () => {
  const spanish = inLanguage('es', () => compare(pack, rows));
  expect(find(spanish.differing, 'medicine=methadone')?.label).toBe('Metadona');
  expect(find(spanish.differing, 'withdrawal')?.label).toBe('Atención de la abstinencia');
});
