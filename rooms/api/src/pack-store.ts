import type {
  Detail,
  HomeDetail,
  HomePack,
  Manifest,
  MeetingDetail,
  MeetingPack,
  Pack,
  Places,
} from '@waymark/directory';
import type { CodeBook } from './code-book-schema.ts';

/** Packs of one manifest, opened. They are replaced together, never one by one. */
export interface OpenPacks {
  readonly manifest: Manifest;
  readonly pack: Pack;
  readonly detail: Detail;
  readonly places: Places;
  /** Absent where the operator has synced no meetings. */
  readonly meetings?: { readonly pack: MeetingPack; readonly detail: MeetingDetail };
  /** Absent where the operator lists no recovery homes. */
  readonly homes?: { readonly pack: HomePack; readonly detail: HomeDetail };
  /** Absent in builds made before there was one. */
  readonly codeBook?: CodeBook;
}

/** Where the API gets its packs. The API itself knows no files and no disk. */
export interface PackStore {
  /** The newest packs that opened well; undefined until there are some. */
  current(): OpenPacks | undefined;
  /**
   * Bytes of a file beside the manifest, or undefined when there is none. `name` is a plain file name,
   * never a path. A name with `.br` behind it asks for the brotli form.
   */
  file(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}
