import type { Registry, RegistryEntry } from '@waymark/directory';
import { expect, test } from 'vitest';
import { guardIds } from './guard-ids.ts';

const entry = (id: number, standing: RegistryEntry['standing'] = 'listed'): RegistryEntry => ({
  id,
  standing,
  name: `Program ${id}`,
  otherName: '',
  street: '',
  unit: '',
  city: 'Adak',
  state: 'AK',
  zip: '',
  phone: '',
});
const registry = (closed: number): Registry =>
  Array.from({ length: 10 }, (_, i) => entry(i + 1, i < closed ? 'closed' : 'listed'));

test('a build may close a fifth of the ids and no more', () => {
  expect(() => guardIds(registry(0), registry(2))).not.toThrow();
  expect(() => guardIds(registry(0), registry(3))).toThrow('close 3 of 10 ids');
});

test('ids closed before do not count, and an empty registry closes nothing', () => {
  expect(() => guardIds(registry(5), registry(6))).not.toThrow();
  expect(() => guardIds([], registry(9))).not.toThrow();
});
