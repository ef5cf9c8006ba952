import type { PackFile, Source } from '@waymark/directory';

/** One pack, encoded and not yet written. */
export interface EncodedFile extends Pick<PackFile, 'kind' | 'tier'> {
  readonly bytes: Uint8Array;
}

/** Everything that one build publishes together. */
export interface PackSet {
  readonly files: readonly EncodedFile[];
  readonly sources: readonly Source[];
  /** What the build has to say of its input, as JSON. */
  readonly report: unknown;
}
