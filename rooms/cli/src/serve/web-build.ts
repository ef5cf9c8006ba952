import { spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { Console } from '../console.ts';
import { Failure } from '../failure.ts';
import { hashFiles, newestChange } from '../hash-files.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { replaceFile } from '../packs/durable-files.ts';
import { root } from '../packs/folders.ts';

const webFolder = join(root, 'rooms/web');
const handlerFile = join(webFolder, 'build', 'handler.js');
const stampFile = join(webFolder, 'build', 'stamp');
const lockFile = join(root, '.waymark', 'building-pages.lock');

/** Pages are made from the web room and from the rooms whose code and words run in them. */
const inputs = ['rooms/web', 'rooms/directory/src', 'rooms/care/src', 'rooms/guide', 'package-lock.json'];

const isFresh = async (): Promise<boolean> => {
  const made = await stat(handlerFile).catch(() => undefined);
  if (!made) return false;
  const stamp = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (stamp !== undefined) return stamp === (await hashFiles(root, inputs));
  // Built by hand (npm run build): good when nothing was changed after it.
  return (await newestChange(root, inputs)) <= made.mtimeMs;
};

const vitePath = (): string => {
  try {
    const manifest = createRequire(join(webFolder, 'package.json')).resolve('vite/package.json');
    return join(dirname(manifest), 'bin', 'vite.js');
  } catch (error) {
    throw new Failure(
      'The pages must be built, and the tool for it (vite) is not installed. Run: npm install',
      1,
      {
        cause: error,
      },
    );
  }
};

const runVite = async (): Promise<void> => {
  const child = spawn(process.execPath, [vitePath(), 'build', '--logLevel', 'warn'], {
    cwd: webFolder,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  const stop = () => child.kill();
  process.once('exit', stop);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  process.off('exit', stop);
  if (code !== 0)
    throw new Failure(`The pages could not be built (vite ended with ${code}):\n${said.trim()}`);
};

const build = async (console: Console): Promise<void> => {
  if (await isFresh()) return;
  console.tell('Building the pages (there are none, or they are older than their sources): up to a minute.');
  await runVite();
  // Read after the build, which itself tidies some of the files it is made from.
  await replaceFile(stampFile, await hashFiles(root, inputs));
};

/** Builds the pages when they are missing or older than what they are made from; two servers take turns. */
export const ensureWeb = async (console: Console): Promise<void> => {
  // Asked before taking the turn: a finished build also starts where nothing may be written.
  if (await isFresh()) return;
  await oneAtATime(lockFile, () => build(console));
};
