import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../rooms/cli/src/main.ts');
const START_LIMIT_MS = 120_000;

/** A server with packs and switches of its own. */
export interface OwnServer {
  /** Without a slash at its end. */
  readonly address: string;
  readonly said: string;
  stop(): void;
}

const env = { ...process.env, PORT: '0', HOST: '127.0.0.1' };

/** Builds packs from a data folder, as an operator does. */
export async function build(dataFolder: string, packFolder: string): Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'build', '--data', dataFolder, '--out', packFolder], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build ended with ${code}. It said: ${said}`);
}

/** Starts a server with these words after `serve`. */
export async function serve(...words: string[]): Promise<OwnServer> {
  const child: ChildProcess = spawn(process.execPath, [MAIN, 'serve', ...words], { env });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The server did not start: ${said}`)), START_LIMIT_MS);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes) => {
        said += bytes;
        const found = /at (http:\/\/\S+)/.exec(said)?.[1];
        if (!found) return;
        clearTimeout(late);
        resolve(found.replace(/\/$/, ''));
      });
    child.on('exit', (code) => reject(new Error(`The server stopped with ${code}: ${said}`)));
  });
  return { address, said, stop: () => void child.kill('SIGTERM') };
}
