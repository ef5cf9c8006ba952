import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('two do not work at once, and trouble of one gives the other its turn', async () => {
  const lock = join(folder, 'new/lock');
  let working = 0;
  const work = (fails: boolean) => async () => {
    expect(++working).toBe(1);
    await wait(20);
    working--;
    if (fails) throw new Error('trouble');
    return 'done';
  };
  const turns = await Promise.allSettled([true, false, false].map((fails) => oneAtATime(lock, work(fails))));
  expect(turns.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

test('a lock whose holder is gone does not hold', async () => {
  const lock = join(folder, 'left-behind');
  await writeFile(lock, '999999999');
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});
