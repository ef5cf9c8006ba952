import type { Pack } from '@waymark/directory';
import type { Opened, Shelf } from './packs.ts';

export type Answering = typeof import('./answering.ts');

/** What it takes to answer: the list, and the code that searches and shows it. */
export interface Ready extends Answering {
  readonly pack: Pack;
}

let answering: Answering | undefined;

/** The code alone; a failed download is tried again at the next call. */
export async function loadAnswering(): Promise<Opened<Answering>> {
  try {
    answering ??= await import('./answering.ts');
    return { ok: true, value: answering };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

export async function makeReady(shelf: Shelf): Promise<Opened<Ready>> {
  const [code, pack] = await Promise.all([loadAnswering(), shelf.search()]);
  if (!code.ok) return code;
  if (!pack.ok) return pack;
  return { ok: true, value: { ...code.value, pack: pack.value } };
}

/** Ready at once, where everything is in memory. */
export function readyNow(shelf: Shelf): Ready | undefined {
  const pack = shelf.now.search();
  return answering && pack && { ...answering, pack };
}
