import type { HomeDetail, HomePack } from '@waymark/directory';
import { packSource } from '#lib/find/packs.browser.ts';
import { type Opened, openTier, readManifest } from '#lib/find/packs.ts';

export interface Homes {
  readonly pack: HomePack;
  readonly detail: HomeDetail;
  /** Made up, to show how the page works. */
  readonly isDemo: boolean;
}

/** The recovery homes of this site; `undefined` where the site has no list of them. */
export async function openHomeList(): Promise<Opened<Homes | undefined>> {
  const offered = await packSource.manifest();
  const manifest = offered.ok ? readManifest(offered.value) : offered;
  if (!manifest.ok) return manifest;
  if (!manifest.value.packs.some(({ kind }) => kind === 'housing')) return { ok: true, value: undefined };
  const open = <T>(tier: 'search' | 'detail', reader: () => Promise<(bytes: Uint8Array) => T>) =>
    openTier(packSource, manifest.value, { kind: 'housing', tier }, reader);
  const pack = await open('search', async () => (await import('./home-reader.ts')).openHomes);
  if (!pack.ok) return pack;
  const detail = await open('detail', async () => {
    const { openHomeDetail } = await import('./home-reader.ts');
    return (bytes) => openHomeDetail(bytes, pack.value);
  });
  if (!detail.ok) return detail;
  const isDemo = manifest.value.demo === true;
  return { ok: true, value: { pack: pack.value, detail: detail.value, isDemo } };
}
