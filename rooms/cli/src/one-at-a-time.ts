import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.ts';

// SQLite's codes for a file that another connection holds, and for one that is no database.
const BUSY = 5;
const NOT_A_DATABASE = 26;

/**
 * A lock that the system itself gives back when its holder ends, however it ends: a file with a process number in it would
 * outlive a killed process, and a restarted container gives the same number again. SQLite takes it on every system.
 */
const take = (lockFile: string): DatabaseSync | undefined => {
  const lock = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    if (code === BUSY) return undefined;
    if (code === NOT_A_DATABASE) {
      throw new Failure(`${lockFile} is not a lock of Waymark. Delete it and try again.`, 1, {
        cause: error,
      });
    }
    throw error;
  }
};

const everyMs = 100;

/** Does `work` while no other process does work under the same lock; waits for its turn, and says so once. */
export const oneAtATime = async <T>(
  lockFile: string,
  work: () => Promise<T>,
  tellWaiting: () => void = () => {},
): Promise<T> => {
  await mkdir(dirname(lockFile), { recursive: true });
  let lock = take(lockFile);
  if (!lock) tellWaiting();
  while (!lock) {
    await wait(everyMs);
    lock = take(lockFile);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
};
