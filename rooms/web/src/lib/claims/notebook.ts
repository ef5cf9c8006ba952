import { type Claim, type Language, SOURCES } from '@waymark/care';
import type { Footnote } from '@waymark/guide';

/** A claim in one language, with the numbers of its notes. */
export interface ClaimView {
  readonly text: string;
  readonly notes: readonly number[];
  /** The note that says what "being verified" means, where the claim stands so. */
  readonly verifying?: number;
}

/** Numbers the sources of a page in the order of reading. */
export interface Notebook {
  view(claim: Claim): ClaimView;
  /** One note for each number given so far. */
  footnotes(): readonly Footnote[];
}

export function openNotebook(language: Language): Notebook {
  const notes = new Map<string, Footnote>();
  const numberOf = (id: string, make: (number: number) => Footnote): number => {
    const note = notes.get(id) ?? make(notes.size + 1);
    notes.set(id, note);
    return note.number;
  };
  const standing = (id: 'verify' | 'ours') => numberOf(id, (number) => ({ id, number, standing: id }));
  return {
    view(claim) {
      const read = claim.sources.map((id) =>
        numberOf(id, (number) => ({ id, number, standing: 'read', source: SOURCES[id] })),
      );
      return {
        text: claim.text[language],
        notes: claim.standing === 'advice' ? [...read, standing('ours')] : read,
        ...(claim.standing === 'being-verified' ? { verifying: standing('verify') } : {}),
      };
    },
    footnotes: () => [...notes.values()],
  };
}
