import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { unpackBrowser } from './browser.ts';
import { makeSmallBaseMap } from './small-base-map.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the running server, without a slash at its end. */
    address: string;
    browserPath: string;
  }
}

const ROOT = join(import.meta.dirname, '..');
const START_LIMIT_MS = 180_000;

/** Starts the server as `npm start` does, on a port of its own choice, and unpacks the browser. */
export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('browserPath', await unpackBrowser());
  const baseMap = join(mkdtempSync(join(tmpdir(), 'waymark-walk-')), 'small.pmtiles');
  writeFileSync(baseMap, makeSmallBaseMap());
  const server = spawn(process.execPath, [join(ROOT, 'rooms/cli/src/main.ts'), 'serve'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', WAYMARK_BASEMAP: baseMap },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('address', await addressOf(server));
  return () => {
    server.kill('SIGTERM');
    rmSync(dirname(baseMap), { recursive: true, force: true });
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(
      () => reject(new Error(`The server did not start. It said: ${said}`)),
      START_LIMIT_MS,
    );
    server.stdout?.on('data', (bytes) => {
      said += bytes;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(late);
      resolve(address.replace(/\/$/, ''));
    });
    server.on('exit', (code) => reject(new Error(`The server stopped with ${code}. It said: ${said}`)));
  });
}
