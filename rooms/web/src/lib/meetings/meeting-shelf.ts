import type { Manifest, MeetingDetail, MeetingPack } from '@waymark/directory';
import { type Opened, openTier, type PackReader, readManifest } from '#lib/find/packs.ts';
import { remember } from '#lib/find/remember.ts';

/** Meetings of one list. */
export interface OpenMeetings {
  readonly pack: MeetingPack;
  /** Made up, to show how the page works. */
  readonly isDemo: boolean;
}

/** What the list of this site has of meetings. */
export type Listed = 'none' | 'meetings' | 'demo';

/** The packs of meetings, each read when it is first wanted and kept while it is good. */
export interface MeetingShelf {
  listed(): Promise<Opened<Listed>>;
  search(): Promise<Opened<OpenMeetings>>;
  detail(): Promise<Opened<MeetingDetail>>;
  readonly now: { search(): OpenMeetings | undefined; detail(): MeetingDetail | undefined };
}

export function openMeetingShelf(source: PackReader): MeetingShelf {
  const manifest = remember(async (): Promise<Opened<Manifest>> => {
    const read = await source.manifest();
    return read.ok ? readManifest(read.value) : read;
  });

  async function open<T>(
    tier: 'search' | 'detail',
    reader: () => Promise<(bytes: Uint8Array) => T>,
  ): Promise<Opened<T>> {
    const listed = await manifest.get();
    if (!listed.ok) return listed;
    const opened = await openTier(source, listed.value, { kind: 'meeting', tier }, reader);
    // A newer list has taken the place of this one.
    if (!opened.ok && opened.problem === 'missing') for (const kept of [manifest, search]) kept.forget();
    return opened;
  }

  const search = remember(async (): Promise<Opened<OpenMeetings>> => {
    const opened = await open('search', async () => (await import('./meeting-reader.ts')).openMeetings);
    const listed = await manifest.get();
    if (!opened.ok) return opened;
    return { ok: true, value: { pack: opened.value, isDemo: listed.ok && listed.value.demo === true } };
  });
  const detail = remember(async (): Promise<Opened<MeetingDetail>> => {
    const found = await search.get();
    if (!found.ok) return found;
    return open('detail', async () => {
      const { openMeetingDetail } = await import('./meeting-reader.ts');
      return (bytes) => openMeetingDetail(bytes, found.value.pack);
    });
  });

  return {
    async listed() {
      const read = await manifest.get();
      if (!read.ok) return read;
      const has = read.value.packs.some(({ kind, tier }) => kind === 'meeting' && tier === 'search');
      return { ok: true, value: !has ? 'none' : read.value.demo === true ? 'demo' : 'meetings' };
    },
    search: search.get,
    detail: detail.get,
    now: { search: search.now, detail: detail.now },
  };
}
