import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState } from './state.ts';
import { isCellError, isFormula, isUnstated, tidy } from './tidy.ts';
import { readZipCode } from './zip-code.ts';

test('tidying takes out stray blanks and characters that do not show, nothing else', () => {
  expect(tidy('  Hope \u00A0 House\r\n(East)\t')).toBe('Hope House (East)');
  expect(tidy('\uFEFFA\u202Eb\u200Bc\0d')).toBe('Abc d');
  expect(tidy("O'Neill & Söhne, 1/2 – «x» 🏠")).toBe("O'Neill & Söhne, 1/2 – «x» 🏠");
  expect(tidy('Temp: 12 Main Street')).toBe('Temp: 12 Main Street');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => tidy(tidy(text)) === tidy(text) && tidy(text).isWellFormed(),
    ),
  );
});

test('a dash says nothing; a number or a letter says something', () => {
  expect(['', '- - -', '.', '—', '*'].map(isUnstated)).toEqual([true, true, true, true, true]);
  expect(['1', 'P', 'ñ'].map(isUnstated)).toEqual([false, false, false]);
});

test('errors of a spreadsheet are told from text', () => {
  expect(['#REF!', '#N/A', '#DIV/0!', '####'].every(isCellError)).toBe(true);
  expect(['#1 Recovery', 'N/A', '', '#REF! x'].some(isCellError)).toBe(false);
});

test('formulas are told from text that only looks odd', () => {
  const formulas = [
    '=1+1',
    '=HYPERLINK("http://example.org","x")',
    "+cmd|' /C calc'!A0",
    '@SUM(1)',
    '-SUM(A1)',
    '-cmd|x!A1',
  ];
  expect(formulas.map(isFormula)).toEqual(formulas.map(() => true));
  const texts = [
    '- - -',
    '-',
    '=',
    '+1 205 216 0200',
    '-77.1',
    '@ Home',
    '@Recovery',
    '-Main Street',
    'A = B',
    '+Plus',
  ];
  expect(texts.map(isFormula)).toEqual(texts.map(() => false));
});

test('ZIP codes: five digits, ZIP+4 cut, lost zeros put back, all else a problem', () => {
  expect(readZipCode(' 35007 ')).toEqual({ ok: true, value: '35007' });
  expect(readZipCode('21201-1234')).toEqual({ ok: true, value: '21201' });
  expect(readZipCode('212011234')).toEqual({ ok: true, value: '21201' });
  expect(readZipCode('2139')).toMatchObject({
    ok: true,
    value: '02139',
    remark: expect.stringContaining('02139'),
  });
  expect(readZipCode('601')).toMatchObject({ ok: true, value: '00601' });
  for (const bad of ['', '12', '1234567', 'ABCDE', '35O07', '00000', '99999', '-3500', '３５００７']) {
    expect(readZipCode(bad), bad).toMatchObject({ ok: false, problem: expect.any(String) });
  }
});

test('states: postal codes of the states, DC, the territories and the associated states', () => {
  expect([' md ', 'DC', 'PR', 'GU', 'VI', 'AS', 'MP', 'PW'].map(readState)).toEqual([
    'MD',
    'DC',
    'PR',
    'GU',
    'VI',
    'AS',
    'MP',
    'PW',
  ]);
  expect(['', 'XX', 'Maryland', 'ON', 'AE', '12'].map(readState)).toEqual(Array.from({ length: 6 }));
});
