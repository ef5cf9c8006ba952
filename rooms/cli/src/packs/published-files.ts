import type { CodeBookFile, Manifest } from '@waymark/directory';

/** Every file that a manifest names: its packs, and the code book where it has one. */
export const publishedFiles = ({ packs, codeBook }: Manifest): readonly CodeBookFile[] =>
  codeBook ? [...packs, codeBook] : packs;
