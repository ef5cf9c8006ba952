import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const manifest = join(import.meta.dirname, '../node_modules/@sparticuz/chromium/package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** Our own switches: the package's include --single-process and --disable-web-security, which hide real faults. */
const SWITCHES = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Libraries that the browser needs and a bare machine may lack; the package brings its own for one cloud alone. */
function lacksLibraries(): boolean {
  const folders = [
    '/lib',
    '/usr/lib',
    '/lib64',
    '/usr/lib64',
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
  ];
  return !folders.some((folder) => existsSync(folder) && readdirSync(folder).includes('libnss3.so'));
}

/** Unpacks the browser that comes with npm, once, and gives the path of its program. */
export async function unpackBrowser(): Promise<string> {
  // The package unpacks to $TMPDIR/chromium whatever its version: a folder of its own keeps a stale one away.
  const folder = join(tmpdir(), `waymark-chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  if (lacksLibraries()) process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  const own = join(dirname(executablePath), 'al2023', 'lib');
  const libraries = lacksLibraries() && existsSync(own) ? { LD_LIBRARY_PATH: own } : {};
  return chromium.launch({ executablePath, args: SWITCHES, env: { ...process.env, ...libraries } });
}
