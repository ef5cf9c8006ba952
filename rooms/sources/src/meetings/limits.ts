import type { AskLimits } from '../http/request.ts';

const MEGABYTE = 1024 * 1024;
const MINUTE = 60_000;

/** A root server of several states answers with some 15 MB; no feed of one intergroup comes near. */
export const MEETING_LIMITS: AskLimits = {
  requestMs: 3 * MINUTE,
  tries: 4,
  backoffMs: 2_000,
  mostBackoffMs: MINUTE,
  redirects: 5,
  pageBytes: 64 * MEGABYTE,
};
