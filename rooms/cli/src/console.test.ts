import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { terminalConsole } from './console.ts';

const open = (isTerminal: boolean) => {
  const out = new PassThrough();
  const aside = Object.assign(new PassThrough(), { isTTY: isTerminal });
  const console = terminalConsole(out as never, aside as never);
  return { console, out: () => String(out.read() ?? ''), aside: () => String(aside.read() ?? '') };
};

describe('progress', () => {
  test('is a bar that redraws itself on a terminal, and gives way to words', () => {
    const { console, aside } = open(true);
    console.progress('Reading', 1, 2);
    console.progress('Reading', 2, 2);
    console.tell('done');
    expect(aside()).toBe(
      `\r\u001b[2K[${'#'.repeat(12)}${'.'.repeat(12)}] Reading\r\u001b[2K[${'#'.repeat(24)}] Reading\r\u001b[2Kdone\n`,
    );
  });

  test('is one plain line a step elsewhere', () => {
    const { console, aside, out } = open(false);
    for (const done of [0, 1, 2]) console.progress('Reading', done, 2);
    console.progress('Writing', 0, 0);
    console.say('answer');
    expect(aside()).toBe('Reading\nWriting\n');
    expect(out()).toBe('answer\n');
  });
});
