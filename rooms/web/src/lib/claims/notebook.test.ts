import type { Claim } from '@waymark/care';
import { expect, test } from 'vitest';
import { openNotebook } from './notebook.ts';

const read: Claim = {
  text: { en: 'Read.', es: 'Leído.' },
  sources: ['santo-2021', 'wakeman-2020'],
  standing: 'read',
};
const verifying: Claim = {
  text: { en: 'Said.', es: 'Dicho.' },
  sources: ['wakeman-2020'],
  standing: 'being-verified',
};
const advice: Claim = { text: { en: 'Ask.', es: 'Pregunte.' }, sources: [], standing: 'advice' };

test('sources are numbered in the order of reading, each once', () => {
  const book = openNotebook('en');
  expect(book.view(read)).toEqual({ text: 'Read.', notes: [1, 2] });
  expect(book.view({ ...read, sources: ['wakeman-2020'] }).notes).toEqual([2]);
  expect(book.footnotes().map(({ id, number }) => [id, number])).toEqual([
    ['santo-2021', 1],
    ['wakeman-2020', 2],
  ]);
});

test('what is being verified, and what is our own advice, says so in a note of its own', () => {
  const book = openNotebook('es');
  expect(book.view(verifying)).toEqual({ text: 'Dicho.', notes: [1], verifying: 2 });
  expect(book.view(advice)).toEqual({ text: 'Pregunte.', notes: [3] });
  expect(book.footnotes().map(({ standing }) => standing)).toEqual(['read', 'verify', 'ours']);
});
