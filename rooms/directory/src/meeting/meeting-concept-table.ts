import { conceptTable } from '../search/concept-columns.ts';
import { MEETING_GROUPS } from './meeting-concepts.ts';

/** The concepts of meetings, as the search engine reads them. What does not gather for now is kept out unless asked for. */
export const MEETINGS = conceptTable(MEETING_GROUPS, { group: 'gathering', unless: ['suspended'] });
