import { readJson } from '../meetings/json-body.ts';

/** What a root server answered, each row still to be looked at. */
export interface SearchAnswer {
  readonly meetings: readonly unknown[];
  /** Absent when the server, an older one, answers with a bare list. */
  readonly formats?: readonly unknown[];
}

type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/**
 * Reads GetSearchResults: `{meetings, formats}`, or a bare list. A list without meetings is a problem: BMLT answers a
 * question it cannot read with an empty one and status 200.
 */
export function readSearchAnswer(body: string): Reading<SearchAnswer> {
  const json = readJson(body);
  if (!json.ok) return json;
  const { value } = json;
  const { meetings, formats } = (Array.isArray(value) ? { meetings: value } : (value ?? {})) as {
    meetings?: unknown;
    formats?: unknown;
  };
  if (!Array.isArray(meetings))
    return {
      ok: false,
      problem: 'the answer holds no list of meetings: expected {meetings, formats} or a list',
    };
  if (meetings.length === 0)
    return {
      ok: false,
      problem: 'the answer is an empty list, which is how a root server answers what it cannot read',
    };
  return { ok: true, value: { meetings, ...(Array.isArray(formats) && { formats }) } };
}

/** Reads an answer that is a list, and may be empty. */
export function readList(body: string): Reading<readonly unknown[]> {
  const json = readJson(body);
  if (!json.ok) return json;
  return Array.isArray(json.value)
    ? { ok: true, value: json.value }
    : { ok: false, problem: 'the answer is no list' };
}
