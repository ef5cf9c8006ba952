import type { Manifest, PackFile } from '@waymark/directory';
import { type Opened, openShelf, type Shelf } from './packs.ts';

const folder = '/packs/';

async function read<T>(
  file: string,
  cache: RequestCache,
  take: (answer: Response) => Promise<T>,
): Promise<Opened<T>> {
  try {
    const answer = await fetch(folder + file, { cache });
    if (answer.status === 404) return { ok: false, problem: 'missing' };
    if (!answer.ok) return { ok: false, problem: 'unreachable' };
    return { ok: true, value: await take(answer) };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
}

/** The packs on this device, read over the network once for as long as the page is open. */
export const shelf: Shelf = openShelf({
  manifest: () => read<Manifest>('manifest.json', 'no-cache', (answer) => answer.json()),
  bytes: (file: PackFile, { fresh }) =>
    read(
      file.file,
      fresh ? 'reload' : 'default',
      async (answer) => new Uint8Array(await answer.arrayBuffer()),
    ),
});
