import { afterEach, expect, test, vi } from 'vitest';
import { forgetPlace, rememberedPlace, rememberPlace } from './remembered-place.browser.ts';
import { baltimore, here } from './small-pack.fixture.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a place is there again until it is forgotten', () => {
  vi.stubGlobal('localStorage', storage());
  expect(rememberedPlace()).toBeUndefined();
  expect(rememberPlace(baltimore)).toBe(true);
  expect(rememberedPlace()).toEqual(baltimore);
  expect(forgetPlace()).toBe(true);
  expect(rememberedPlace()).toBeUndefined();
});

test('a position is remembered as the city it is near', () => {
  vi.stubGlobal('localStorage', storage());
  rememberPlace(here);
  expect(rememberedPlace()?.kind).toBe('city');
});

test('storage that throws or is full is survived, and what is not a place is none', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: full, setItem: full, removeItem: full });
  expect([rememberedPlace(), rememberPlace(baltimore), forgetPlace()]).toEqual([undefined, false, false]);
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '{"kind":"zip"}',
    '{"kind":"moon","label":"x","state":"","lat":1,"lng":2}',
  ]) {
    vi.stubGlobal('localStorage', { getItem: () => text });
    expect(rememberedPlace(), text).toBeUndefined();
  }
});
