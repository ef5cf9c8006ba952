import type { Manifest, PackFile } from '@waymark/directory';
import { packNetwork } from '#lib/find/pack-network.browser.ts';
import { shelf } from '#lib/find/packs.browser.ts';
import { meetingShelf } from '#lib/meetings/meetings.browser.ts';
import { isUsed } from './keep-more.browser.ts';
import { type Keeping, keepPacks } from './keep-packs.ts';
import { keptManifest } from './kept-reader.ts';
import { news } from './news.svelte.ts';
import { opensPacks } from './open-packs.browser.ts';
import { inTurn, packStore } from './pack-store.browser.ts';
import { savesData } from './worker.browser.ts';

const pauseMs = 1000;
const pause = (tries: number) => new Promise<void>((resolve) => setTimeout(resolve, pauseMs * tries));

/** What a person needs to search and open programs; on a line to be spared, what was used on this page. */
function wants({ kind, tier }: PackFile): boolean {
  if (kind === 'places') return !savesData() || shelf.now.places() !== undefined;
  if (kind === 'housing') return isUsed(kind);
  if (kind === 'meeting')
    return isUsed(kind) && (tier === 'search' || !savesData() || meetingShelf.now.detail() !== undefined);
  if (kind !== 'treatment') return false;
  return tier === 'search' || !savesData() || shelf.now.program() !== undefined;
}

/** Another list of programs is news to a reader; another list of meetings or places is not. */
const programsOf = ({ packs }: Manifest): string =>
  JSON.stringify(packs.filter(({ kind }) => kind === 'treatment'));

const troubles: { readonly [kind in Keeping['kind']]?: typeof news.trouble } = {
  refused: 'refused',
  unreachable: 'unreachable',
  incomplete: 'unreachable',
};

/** Keeps the newest list on this device, and tells what came of it. */
export async function keepList(): Promise<void> {
  const world = { store: packStore, network: packNetwork, opens: opensPacks, pause };
  const keeping = await inTurn(() => keepPacks(world, wants)).catch(() => ({ kind: 'refused' as const }));
  news.reachable = keeping.kind !== 'unreachable' && navigator.onLine;
  news.pageIsOlder = keeping.kind === 'newer';
  news.trouble = troubles[keeping.kind];
  news.kept = await keptManifest(packStore);
  if (keeping.kind !== 'kept') return;
  const inUse = await shelf.manifest();
  const changed = inUse.ok && programsOf(inUse.value) !== programsOf(keeping.now);
  news.arrived = changed ? keeping.now : undefined;
}
