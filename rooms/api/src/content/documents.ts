import type { z } from '@hono/zod-openapi';
import { type Claim, type ConceptRef, type Language, SOURCES, type SourceId } from '@waymark/care';
import type { claimSchema, documentSchema, documentsSchema } from './content-schemas.ts';

interface Read extends Omit<z.infer<typeof documentSchema>, 'year'> {
  readonly year: number | undefined;
}

export const presentDocument = (source: Read): z.infer<typeof documentSchema> => {
  const { organization, title, year, address, read, seenOn } = source;
  return { organization, title, ...(year === undefined ? {} : { year }), address, read, seenOn };
};

/** Sentences of one answer in one language, and every document that they name. */
export interface Shelf {
  claim(claim: Claim): z.infer<typeof claimSchema>;
  name(ids: readonly SourceId[]): string[];
  documents(): z.infer<typeof documentsSchema>;
}

export const openShelf = (language: Language): Shelf => {
  const named = new Set<SourceId>();
  const name = (ids: readonly SourceId[]): string[] => {
    for (const id of ids) named.add(id);
    return [...ids];
  };
  return {
    name,
    claim: ({ text, standing, sources }) => ({ text: text[language], standing, sources: name(sources) }),
    documents: () => Object.fromEntries([...named].map((id) => [id, presentDocument(SOURCES[id])])),
  };
};

/** Concepts as the parameters of a search. */
export const presentRefs = (refs: readonly ConceptRef[]): Record<string, string[]> => {
  const search: Record<string, string[]> = {};
  for (const { group, concept } of refs) search[group] = [...(search[group] ?? []), concept];
  return search;
};
