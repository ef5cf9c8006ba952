// Everything that turns a question into results. It comes with the packs, so that the form is usable before it.
export { search } from '@waymark/directory';
export { default as MapSide } from '#lib/map/ProgramSide.svelte';
export { readAddress, writeAddress } from './address.ts';
export { misreadPlace, otherProblems } from './problems.ts';
export { default as Results } from './Results.svelte';
export { showWords, totalWords } from './words-of-search.ts';
