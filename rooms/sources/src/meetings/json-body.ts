import { quote } from '../source-error.ts';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** The body of an answer as JSON. Web pages and bare text, which servers send with status 200, are problems in words. */
export function readJson(body: string): JsonReading {
  const start = body.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return { ok: false, problem: 'the answer is empty: expected JSON' };
  if (start.startsWith('<')) return { ok: false, problem: 'the answer is a web page: expected JSON' };
  try {
    return { ok: true, value: JSON.parse(start) };
  } catch {
    const what = /^[[{]/.test(start)
      ? 'JSON that is cut off or damaged'
      : `text, beginning ${quote(start.slice(0, 60))}`;
    return { ok: false, problem: `the answer is ${what}: expected JSON` };
  }
}
