export { default as ShareMeetingSearch } from './ShareMeetingSearch.svelte';
export { default as ShareMeetings } from './ShareMeetings.svelte';
