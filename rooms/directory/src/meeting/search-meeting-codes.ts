import type { MeetingCode } from './meeting-codes.ts';
import { MEETING_GROUPS } from './meeting-concepts.ts';

/** Codes that notes and times read and no concept may name. */
const READ_BY_NOTES: readonly MeetingCode[] = [
  ...([
    'suspended',
    'venue-closed',
    'not-every-week',
    'closed-holidays',
    'id-required',
    'restricted-entry',
  ] as const),
  'medicine-not-welcome',
];

/** The codes that a search over meetings reads: those of every concept, and those of the notes. */
export const MEETING_SEARCH_CODES: ReadonlySet<string> = new Set([
  ...MEETING_GROUPS.flatMap(({ concepts }) => concepts.flatMap(({ is }) => [...is.any, ...(is.also ?? [])])),
  ...READ_BY_NOTES,
]);
