import type { Detail, Manifest, Pack, Places } from '@waymark/directory';
import type { CodeBook } from './code-book-schema.ts';

/** Packs of one manifest, opened. They are replaced together, never one by one. */
export interface OpenPacks {
  readonly manifest: Manifest;
  readonly pack: Pack;
  readonly detail: Detail;
  readonly places: Places;
  /** Absent in builds made before there was one. */
  readonly codeBook?: CodeBook;
}

/** Where the API gets its packs. The API itself knows no files, no disk and no clock. */
export interface PackStore {
  /** The newest packs that opened well; undefined until there are some. */
  current(): OpenPacks | undefined;
  /**
   * Bytes of a file beside the manifest, or undefined when there is none. `name` is a plain file name,
   * never a path. A name with `.br` behind it asks for the brotli form.
   */
  file(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}
