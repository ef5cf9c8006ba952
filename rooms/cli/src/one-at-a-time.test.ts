import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
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

test('another process waits its turn, and the lock of a killed one is free', async () => {
  const lock = join(folder, 'between-processes');
  const module = join(import.meta.dirname, 'one-at-a-time.ts');
  const script = `import { oneAtATime } from ${JSON.stringify(module)};
    await oneAtATime(${JSON.stringify(lock)}, () => new Promise((done) => {
      console.log('held'); setTimeout(done, 60_000);
    }));`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  let waited = false;
  const work = oneAtATime(
    lock,
    async () => 'done',
    () => {
      waited = true;
      holder.kill('SIGKILL');
    },
  );
  expect(await work).toBe('done');
  expect(waited).toBe(true);
});

test('a file that is something else is said, not overwritten', async () => {
  const lock = join(folder, 'letter');
  await writeFile(lock, 'Dear reader, '.repeat(100));
  await expect(oneAtATime(lock, async () => 'done')).rejects.toThrow('is not a lock');
});
