import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flags, readArguments } from './arguments.ts';
import { Failure } from './failure.ts';

const flags: Flags = {
  near: { value: 'PLACE', help: '' },
  from: { value: 'FILE', repeats: true, help: '' },
  json: { help: '' },
};
const read = (...words: string[]) => readArguments('search', words, flags);
const refusal = (...words: string[]): Failure => {
  try {
    read(...words);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error(`${words.join(' ')} was taken, and should not be`);
};

describe('flags', () => {
  test('are read with a blank or an equals sign', () => {
    expect(read('--near', '21201').one('near')).toBe('21201');
    expect(read('--near=Baltimore, MD').one('near')).toBe('Baltimore, MD');
    expect(read('--near', '-5').one('near')).toBe('-5');
    expect(read('--near', '39.2,-76.6', '--json').has('json')).toBe(true);
    expect(read('--from', 'a', '--from', 'b').all('from')).toEqual(['a', 'b']);
    expect(read().one('near')).toBeUndefined();
  });

  test.each([
    [['--naer', 'x'], '--near'],
    [['--near'], '--near PLACE'],
    [['--json=yes'], 'takes no value'],
    [['--near', 'a', '--near', 'b'], 'given twice'],
    [['21201'], 'flags only'],
    [['-n', 'x'], 'has no flag -n'],
    [['--__proto__', 'x'], 'has no flag'],
    [['--constructor'], 'has no flag'],
    [['--no-json'], 'has no flag'],
  ])('%j is a usage failure', (words, says) => {
    const failure = refusal(...words);
    expect(failure.exitCode).toBe(2);
    expect(failure.message).toContain(says);
  });

  test('a command that takes a word takes one, and one only', () => {
    const operand = { value: 'BUILD', required: true } as const;
    const take = (...words: string[]) => readArguments('rollback', words, flags, operand);
    expect(take('abc', '--json').operand).toBe('abc');
    expect(take('--near', 'x', 'abc').operand).toBe('abc');
    expect(() => take('abc', 'def')).toThrow('got "abc" and "def"');
    expect(() => take('--json')).toThrow('needs a BUILD');
    expect(readArguments('rollback', [], flags, { value: 'BUILD' }).operand).toBeUndefined();
  });

  test('any words are read or refused, never a fault', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('--near', '--from', '--json', '--', '-', '--near='));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        try {
          read(...words);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });
});
