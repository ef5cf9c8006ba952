import { expect, test } from 'vitest';
import { stateCodes, stateName } from './state-names.ts';

test('the fifty states and the District of Columbia have names', () => {
  expect(stateCodes).toHaveLength(51);
  expect(new Set(stateCodes.map((code) => stateName(code, 'en'))).size).toBe(51);
  expect(stateName('NM', 'en')).toBe('New Mexico');
  expect(stateName('NM', 'es')).toBe('Nuevo México');
  expect(stateName('WY', 'es')).toBe('Wyoming');
});

test('a territory goes by its code', () => {
  expect(stateName('PR', 'en')).toBe('PR');
});
