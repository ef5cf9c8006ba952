import type { ShellFile } from './shell-file.ts';

/** Pages that must open without a network from the first moment on; the rest follows when nobody waits. */
const firstPages = ['/', '/today', '/helplines', '/privacy', '/shell', '/guide/overdose-and-naloxone'];

/** A piece of code this large serves one page that asks for it (a map library): it is not for everyone's phone. */
const mostCodeBytes = 300_000;
const mostDataBytes = 1_500_000;

const pathOfData = '/__data.json';

/** The path of a page without its language and without the name of its data. */
function pageOf(path: string): string {
  const bare = path.replace(/^\/es(?=\/|$)/, '');
  return (bare.endsWith(pathOfData) ? bare.slice(0, -pathOfData.length) : bare) || '/';
}

const isCode = (path: string) => /\.(?:m?js|css)$/.test(path);
const isFontOrSign = (path: string) => /\.(?:woff2|svg)$/.test(path);
const releaseName = '/_app/version.json';
const isForMachines = (path: string) => /\.(?:txt|xml)$/.test(path);

export interface ShellPlan {
  /** All or nothing: without these there is no offline. */
  readonly first: readonly ShellFile[];
  /** As they come. */
  readonly later: readonly ShellFile[];
}

/** Which files of a release are kept on the device. New pages join by themselves, in both languages. */
export function planShell(files: readonly ShellFile[]): ShellPlan {
  const first: ShellFile[] = [];
  const later: ShellFile[] = [];
  for (const file of files) {
    if (isForMachines(file.path)) continue;
    if (file.bytes > (isCode(file.path) ? mostCodeBytes : mostDataBytes)) continue;
    const needed =
      (file.first && isCode(file.path)) ||
      isFontOrSign(file.path) ||
      file.path === releaseName ||
      firstPages.includes(pageOf(file.path));
    (needed ? first : later).push(file);
  }
  return { first, later };
}
