// Kills `sync` and `build` at random moments and looks, each time, whether what is served is whole. For tests.
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readRegistry } from '@waymark/directory';
import { syncedFolderFor } from '../packs/folders.ts';
import { listBuilds } from '../packs/kept-builds.ts';
import { openFolder, openPacks } from '../packs/open-folder.ts';
import { watchFolder } from '../packs/watch-folder.ts';
import { findRelease, readSyncState } from '../sync/synced-folder.ts';

const main = join(import.meta.dirname, '../main.ts');
const killer = fileURLToPath(new URL('./kill-at-step.ts', import.meta.url));
/** Half of a short run is reading our own code: what was read once is kept. */
const codeCache = join(tmpdir(), 'waymark-code-cache');

export interface Scene {
  /** A data folder of its own, and a folder beside it for the packs. */
  readonly dataFolder: string;
  readonly packFolder: string;
  /** The source that is synced, and a file that holds another list of it at each turn, so that there is always something to do. */
  readonly source: string;
  list(turn: number): Promise<string>;
}

export interface Outcome {
  readonly killed: number;
  readonly ended: number;
}

interface Run {
  readonly code: number | null;
  /** From its first words to its end. */
  readonly ms: number;
  /** Steps of its work with files, where it lived to tell. */
  readonly steps: number;
  readonly text: string;
}

/** When a command is killed: so long after its first words, or at a step of its work with files. */
interface Moment {
  readonly afterMs?: number;
  readonly atStep?: number;
}

const runCommand = (words: readonly string[], { afterMs, atStep }: Moment = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', killer, main, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, KILL_AT_STEP: String(atStep ?? 0), NODE_COMPILE_CACHE: codeCache },
    });
    let text = '';
    let spokeAt: number | undefined;
    let timer: NodeJS.Timeout | undefined;
    const hear = (chunk: Buffer) => {
      text += chunk;
      if (spokeAt !== undefined) return;
      spokeAt = performance.now();
      if (afterMs !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const steps = Number(/^steps: (\d+)$/m.exec(text)?.[1] ?? 0);
      resolve({ code, ms: performance.now() - (spokeAt ?? performance.now()), steps, text });
    });
  });

const finish = async (words: readonly string[]): Promise<Run> => {
  const run = await runCommand(words);
  if (run.code === 0) return run;
  throw new Error(`waymark ${words.join(' ')} ended with ${run.code}:\n${run.text}`);
};

/** Throws when anything that is kept or served is not whole. */
const lookAtEverything = async ({ dataFolder, packFolder, source }: Scene): Promise<void> => {
  await openFolder(packFolder);
  const builds = await listBuilds(packFolder);
  if (!builds.some(({ isServed }) => isServed)) throw new Error('The build that is served is not kept.');
  for (const { manifest } of builds) await openPacks(packFolder, manifest);
  const registry = readRegistry(await readFile(join(dataFolder, 'registry.tsv'), 'utf8'));
  if (!registry.ok) throw new Error(`registry.tsv: ${registry.problem}`);
  const syncedFolder = syncedFolderFor(dataFolder);
  const state = await readSyncState(syncedFolder, source);
  for (const release of [state.current, state.previous]) {
    const found = release && (await findRelease(syncedFolder, source, release));
    if (found?.ok === false) throw new Error(found.problem);
  }
};

const unfinishedIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => /(^|\/)\.new-|\.new$/.test(name));

/**
 * Kills so many commands and looks each time. At the end one sync and one build run to their end, must succeed, and must have
 * cleared what the killed ones left.
 */
export const killAtRandom = async (
  scene: Scene,
  times: number,
  chance: () => number = Math.random,
): Promise<Outcome> => {
  const { dataFolder, packFolder, source } = scene;
  const folders = ['--data', dataFolder, '--out', packFolder];
  const sync = async (turn: number) => {
    const list = await scene.list(turn);
    return ['sync', source, '--from', list, '--accept', ...folders];
  };
  const build = ['build', '--accept', '--keep', '2', ...folders];
  const whole = { sync: await finish(await sync(0)), build: await finish(build) };
  const pick = (name: keyof typeof whole, byStep: boolean): Moment =>
    byStep
      ? { atStep: 1 + Math.floor(chance() * whole[name].steps) }
      : { afterMs: chance() * whole[name].ms };
  const told: string[] = [];
  const served = await watchFolder(packFolder, (line) => told.push(line));
  let killed = 0;
  let ended = 0;
  try {
    for (let turn = 1; turn <= times; turn++) {
      // Turns go by four: a sync and a build killed by the clock, a sync and a build killed at a step.
      const name = turn % 2 === 1 ? 'sync' : 'build';
      const words = name === 'sync' ? await sync(turn) : build;
      const moment = pick(name, turn % 4 >= 2);
      // Every so often another build runs into the one that is killed.
      const others = turn % 8 === 0 ? [finish(build)] : [];
      const { code, text } = await runCommand(words, moment);
      if (code === null) killed++;
      else if (code === 0) ended++;
      else throw new Error(`waymark ${name} ended with ${code}:\n${text}`);
      await Promise.all(others);
      const about = `after ${name} was killed at ${JSON.stringify(moment)} (turn ${turn})`;
      await lookAtEverything(scene).catch((error: unknown) => {
        throw new Error(`${about}: ${error}`, { cause: error });
      });
      await served.look();
      if (!served.current() || told.length > 0) throw new Error(`${about}: ${told.join(' ')}`);
    }
  } finally {
    served.close();
  }
  await finish(await sync(times + 1));
  await finish(build);
  await lookAtEverything(scene);
  const left = [
    ...(await unfinishedIn(packFolder)),
    ...(await unfinishedIn(dataFolder)),
    ...(await unfinishedIn(join(syncedFolderFor(dataFolder), '..'))),
  ];
  if (left.length > 0) throw new Error(`Left behind: ${left.join(', ')}`);
  return { killed, ended };
};
