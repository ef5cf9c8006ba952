import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { readCodeBook } from './code-book-schema.ts';
import { readManifest } from './manifest-schema.ts';
import { smallCodeBook } from './small-code-book.ts';
import { smallStore } from './small-world.ts';

test('a code book is read as it is written', () => {
  expect(readCodeBook(JSON.stringify(smallCodeBook))).toEqual({ ok: true, value: smallCodeBook });
});

test.each([
  ['', 'not JSON'],
  ['[]', 'it'],
  ['{"format":2,"categories":[]}', 'format'],
  [
    '{"format":1,"categories":[{"code":"OT","name":"x","codes":[{"code":"MM"}]}]}',
    'categories.0.codes.0.name',
  ],
])('%s is no code book', (text, where) => {
  const read = readCodeBook(text);
  expect(read.ok ? '' : read.problem).toContain(where);
});

const file = 'code-book.0000000000000004.json';

test('a manifest may name one, and only by such a name', () => {
  const { manifest } = smallStore().current()!;
  const named = (name: string) =>
    readManifest(JSON.stringify({ ...manifest, codeBook: { file: name, bytes: 2, sha256: 'a'.repeat(64) } }));
  expect(readManifest(JSON.stringify(manifest)).ok).toBe(true);
  expect(named(file).ok).toBe(true);
  for (const wrong of ['report.json', 'code-book.json', '../code-book.0000000000000004.json'])
    expect(named(wrong).ok).toBe(false);
});

test('it is served beside the packs', async () => {
  const packs = smallStore();
  const content = new TextEncoder().encode(JSON.stringify(smallCodeBook));
  const api = createApi({
    packs: { ...packs, file: async (name) => (name === file ? content : undefined) },
  });
  const response = await api.request(`/packs/${file}`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(await response.json()).toEqual(smallCodeBook);
});
