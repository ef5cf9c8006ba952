import type { Registry } from '@waymark/directory';
import { Failure } from '../failure.ts';

/** A release that closes more than this share of the ids is more likely a part of the list than a new one. */
const mostClosed = 0.2;

const listedIn = (registry: Registry): readonly number[] =>
  registry.filter(({ standing }) => standing === 'listed').map(({ id }) => id);

/**
 * Stops a build that would close more than a fifth of the ids in the registry. The registry belongs to the data
 * and is the memory of every link ever given: a trial with a small file must not rewrite it.
 */
export const guardIds = (before: Registry, after: Registry): void => {
  const known = listedIn(before);
  const still = new Set(listedIn(after));
  const closed = known.filter((id) => !still.has(id)).length;
  if (closed <= known.length * mostClosed) return;
  throw new Failure(
    `This build would close ${closed} of ${known.length} ids in registry.tsv. Nothing was written. If the new lists are ` +
      'right, build again with --accept; to try a small file, use a copy of the data folder (--data).',
  );
};
