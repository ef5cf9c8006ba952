import type { PackFile, Redirect, Source } from '@waymark/directory';

/** One pack, encoded and not yet written. */
export interface EncodedFile extends Pick<PackFile, 'kind' | 'tier'> {
  readonly bytes: Uint8Array;
}

/** Everything that one build publishes together. */
export interface PackSet {
  readonly files: readonly EncodedFile[];
  /** The code book as it is published; without it the locator's addresses do not answer. */
  readonly codeBook?: Uint8Array;
  readonly sources: readonly Source[];
  readonly listings: number;
  /** Old ids of listings that are part of others now. */
  readonly redirects?: readonly Redirect[];
  /** What the build has to say of its input, as JSON. */
  readonly report: unknown;
}
