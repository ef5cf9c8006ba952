// What turns a place into a list of calls; it comes with the packs, so that the page is readable before it.
export { default as CallList } from './CallList.svelte';
export { callList } from './call-list.ts';
