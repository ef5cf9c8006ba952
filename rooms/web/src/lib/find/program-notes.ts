import type { Note, Pack } from '@waymark/directory';

/** What a person should know before calling this program, whatever was searched for. */
export function programNotes(pack: Pack, row: number): readonly Note[] {
  return pack.index.notes
    .filter(([, rows]) => ((rows[row >>> 5]! >>> (row & 31)) & 1) === 1)
    .map(([note]) => note);
}
