import { GROUPS } from '../concept-table.ts';
import { conceptTable } from './concept-columns.ts';

/** The concepts of treatment and housing. Listings that do not treat opioid use disorder are kept out unless asked for. */
export const CONCEPTS = conceptTable(GROUPS, { group: 'stance', unless: ['not-opioids', 'alcohol-only'] });
