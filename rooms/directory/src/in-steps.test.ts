import { expect, test } from 'vitest';
import { atOnce, type Steps, withPauses } from './in-steps.ts';

function* counted(done: string[]): Steps<number> {
  done.push('first');
  yield;
  done.push('second');
  yield;
  done.push('third');
  return 3;
}

test('work in steps is the same work in one go, and is put down between its steps', async () => {
  const [straight, paused]: [string[], string[]] = [[], []];
  expect(atOnce(counted(straight))).toBe(3);
  const pause = async () => void paused.push('pause');
  expect(await withPauses(counted(paused), pause)).toBe(3);
  expect(straight).toEqual(['first', 'second', 'third']);
  expect(paused).toEqual(['first', 'pause', 'second', 'pause', 'third']);
});

test('trouble in a step is trouble of the whole', async () => {
  function* broken(): Steps<never> {
    yield;
    throw new Error('damaged');
  }
  expect(() => atOnce(broken())).toThrow('damaged');
  await expect(withPauses(broken(), async () => {})).rejects.toThrow('damaged');
});
