import type { PackFile, Redirect, Source } from '@waymark/directory';

/** One pack, encoded and not yet written. */
export interface EncodedFile extends Pick<PackFile, 'kind' | 'tier'> {
  readonly bytes: Uint8Array;
}

/** What one kind of pack keeps back: a build made before that shows one of these ids may show its address. */
export interface KeptBackIds {
  /** Ids of its confidential places. */
  readonly ids: readonly number[];
  /** The highest id given so far. */
  readonly highest: number;
}

/** Everything that one build publishes together. */
export interface PackSet {
  readonly files: readonly EncodedFile[];
  /** The code book as it is published; without it the locator's addresses do not answer. */
  readonly codeBook?: Uint8Array;
  readonly sources: readonly Source[];
  readonly listings: number;
  /** Some of it is made up, to show how the pages work. */
  readonly demo?: true;
  readonly keptBack?: Readonly<Partial<Record<PackFile['kind'], KeptBackIds>>>;
  /** Old ids of listings that are part of others now. */
  readonly redirects?: readonly Redirect[];
  /** What the build has to say of its input, as JSON. */
  readonly report: unknown;
}
