import { quote } from '../source-error.ts';

/** One page of the locator's JSON, checked only as far as paging needs; its rows are looked at later, one by one. */
export interface AnswerPage {
  readonly page: number;
  readonly totalPages: number;
  readonly recordCount: number;
  readonly rows: readonly unknown[];
}

export type AnswerReading =
  | { readonly ok: true; readonly value: AnswerPage }
  | { readonly ok: false; readonly problem: string };

/** Numbers come as numbers, in some vintages as text. */
function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Reads parsed JSON as a page of the locator. */
export function readPage(json: unknown): AnswerReading {
  const problem = (what: string): AnswerReading => ({
    ok: false,
    problem: `${what}: expected {page, totalPages, recordCount, rows}`,
  });
  if (Array.isArray(json)) return problem(json.length === 0 ? 'it is an empty list' : 'it is a bare list');
  if (typeof json !== 'object' || json === null)
    return problem(`it is ${JSON.stringify(json)?.slice(0, 40)}`);
  const { page, totalPages, recordCount, rows } = json as Record<string, unknown>;
  const counts = { page: countOf(page), totalPages: countOf(totalPages), recordCount: countOf(recordCount) };
  for (const [name, value] of Object.entries(counts)) {
    if (value === undefined) return problem(`its ${name} is not a number`);
  }
  if (!Array.isArray(rows)) return problem('its rows are not a list');
  return {
    ok: true,
    value: {
      page: counts.page ?? 0,
      totalPages: counts.totalPages ?? 0,
      recordCount: counts.recordCount ?? 0,
      rows,
    },
  };
}

/** Reads the body of an answer. The locator answers a bad question with status 200 and bare text, a gateway with a web page. */
export function readAnswer(body: string): AnswerReading {
  const start = body.trimStart().slice(0, 100);
  if (start === '') return { ok: false, problem: 'the answer is empty: expected JSON' };
  if (start.startsWith('<')) return { ok: false, problem: 'the answer is a web page: expected JSON' };
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    const what = /^[[{]/.test(start) ? 'JSON that is cut off or damaged' : 'text';
    return { ok: false, problem: `the answer is ${what}, beginning ${quote(start)}: expected JSON` };
  }
  return readPage(json);
}
