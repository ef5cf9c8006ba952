// Everything that it takes to search. It comes with the first touch of the box, so that no page waits for it.
export { makeGuideSearch } from '@waymark/guide';
export { default as SafetyCards } from '#lib/safety/SafetyCards.svelte';
export { watchText } from '#lib/safety/watch.ts';
export { default as Hits } from './Hits.svelte';
