import type { Manifest, PackFile } from '@waymark/directory';
import type { Opened, PackReader } from './packs.ts';

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

/** Packs from the server. */
export const packNetwork: PackReader = {
  manifest: () => read<Manifest>('manifest.json', 'no-cache', (answer) => answer.json()),
  bytes: (file: PackFile, { fresh }) =>
    read(
      file.file,
      fresh ? 'reload' : 'default',
      async (answer) => new Uint8Array(await answer.arrayBuffer()),
    ),
};
