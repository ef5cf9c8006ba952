import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { systemCode } from '../failure.ts';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

const take = async (lockFile: string): Promise<boolean> => {
  try {
    await writeFile(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''));
    // An empty file is a lock being written; a dead holder cannot give its lock back.
    if (holder > 0 && !isAlive(holder)) await rm(lockFile, { force: true });
    return false;
  }
};

/** Does `work` while no other process does work under the same lock; waits for its turn. */
export const oneAtATime = async <T>(lockFile: string, work: () => Promise<T>): Promise<T> => {
  await mkdir(dirname(lockFile), { recursive: true });
  while (!(await take(lockFile))) await wait(200);
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
};
