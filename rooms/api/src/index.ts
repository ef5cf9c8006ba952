export { createApi } from './api.ts';
export { type CodeBook, readCodeBook } from './code-book-schema.ts';
export { isPublishedName, readManifest } from './manifest-schema.ts';
export { NOTE_WORDS } from './note-words.ts';
export type { OpenPacks, PackStore } from './pack-store.ts';
export { presentSearch } from './present-search.ts';
export { presentSources } from './present-sources.ts';
export { describeProblem, type ParamProblem, type ProblemKind, sentenceOf } from './problem.ts';
export type { SearchAnswer } from './search-schemas.ts';
