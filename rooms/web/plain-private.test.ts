import { parseSync } from 'rolldown/utils';
import { expect, test } from 'vitest';
import { makePlain } from './plain-private.ts';

const parse = (code: string) => parseSync('piece.js', code).program;

test('private members become plain, and everything else that has the sign stays', () => {
  const code = `// {#if}
class Door { #open = false; static #count = 0; #turn() { this.#open = !this.#open; Door.#count++; } get text() { return '#text' + this.#open; } turn() { this.#turn(); return this; } }`;
  const plain = makePlain(code, parse);
  expect(plain).toContain('// {#if}');
  expect(plain).toContain("'#text'");
  expect(plain).toContain('this.$$open = !this.$$open');
  const made = new Function(`${plain}; return new Door().turn().text;`) as () => string;
  expect(made()).toBe('#texttrue');
});
