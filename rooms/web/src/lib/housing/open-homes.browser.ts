import type { HomeDetail, HomePack, PackFile } from '@waymark/directory';
import { packNetwork } from '#lib/find/pack-network.browser.ts';
import { isListed, type Opened, readManifest } from '#lib/find/packs.ts';

export interface Homes {
  readonly pack: HomePack;
  readonly detail: HomeDetail;
}

/** The recovery homes of this site, read over the network; `undefined` where the site has no list of them. */
export async function openHomeList(): Promise<Opened<Homes | undefined>> {
  const offered = await packNetwork.manifest();
  const manifest = offered.ok ? readManifest(offered.value) : offered;
  if (!manifest.ok) return manifest;
  const files = manifest.value.packs.filter(({ kind }) => kind === 'housing');
  const fileOf = (tier: PackFile['tier']) => files.find((file) => file.tier === tier);
  const [search, detail] = [fileOf('search'), fileOf('detail')];
  if (!search || !detail) return { ok: true, value: undefined };
  const [reader, ...read] = await Promise.all([
    import('./home-reader.ts').catch(() => undefined),
    ...[search, detail].map((file) => packNetwork.bytes(file, { fresh: false })),
  ]);
  if (!reader) return { ok: false, problem: 'unreachable' };
  const bytes: Uint8Array[] = [];
  for (const [i, each] of read.entries()) {
    if (!each.ok) return each;
    if ((await isListed([search, detail][i]!, each.value)) === false)
      return { ok: false, problem: 'damaged' };
    bytes.push(each.value);
  }
  try {
    const pack = reader.openHomes(bytes[0]!);
    return { ok: true, value: { pack, detail: reader.openHomeDetail(bytes[1]!, pack) } };
  } catch {
    return { ok: false, problem: 'newer' };
  }
}
