import { nearest } from '@waymark/directory';
import type { z } from 'zod';
import type { CodeBook } from '../code-book-schema.ts';
import type { OpenPacks } from '../pack-store.ts';
import type { ParamProblem } from '../problem.ts';
import { quoted } from '../question-guard.ts';
import { knownCodes, languageCodes } from './known-codes.ts';
import type { ServiceType } from './lists.ts';
import type { SortNumber } from './order-rows.ts';
import { DEFAULT_PAGE_SIZE } from './page.ts';
import { type LocatorParams, locatorQuestion } from './question-schema.ts';
import { readFields } from './read-fields.ts';
import { type LocatorWhere, readWhere } from './read-where.ts';

/** What is asked in the locator's way, in terms of these packs. */
export interface LocatorQuestion {
  readonly type: ServiceType;
  /** Every one must be stated. */
  readonly codes: readonly string[];
  /** At least one must be stated, where there are any. */
  readonly languages: readonly string[];
  readonly where: LocatorWhere;
  readonly page: number;
  readonly pageSize: number;
  readonly sort: SortNumber;
}

export type LocatorReading =
  | { readonly ok: true; readonly value: LocatorQuestion }
  | { readonly ok: false; readonly problems: readonly ParamProblem[] };

const mostProblems = 10;

const problemsOf = (
  issues: readonly z.core.$ZodIssue[],
  fields: Readonly<Partial<Record<string, string>>>,
): ParamProblem[] =>
  issues.map((issue) => {
    const param = String(issue.path[0] ?? '');
    return { param, got: quoted(fields[param] ?? ''), code: 'not-valid', expected: issue.message };
  });

const readCodes = (
  param: keyof LocatorParams,
  asked: readonly string[],
  known: ReadonlySet<string>,
  expected: string,
): { readonly codes: readonly string[]; readonly problems: readonly ParamProblem[] } => {
  const byLowerCase = new Map([...known].map((code) => [code.toLowerCase(), code]));
  const codes = new Set<string>();
  const problems: ParamProblem[] = [];
  for (const each of new Set(asked)) {
    const code = byLowerCase.get(each.toLowerCase());
    if (code !== undefined) codes.add(code);
    else if (problems.length < mostProblems) {
      const like = byLowerCase.size === 0 ? undefined : nearest(each, [...byLowerCase.keys()]);
      problems.push({
        param,
        got: quoted(each),
        code: 'unknown-code',
        expected,
        ...(like === undefined ? {} : { nearest: byLowerCase.get(like) ?? like }),
      });
    }
  }
  return { codes: [...codes], problems };
};

/** "SP-Spanish" names the language SP. */
const codeBefore = (text: string): string => text.split('-', 1)[0]?.trim() ?? '';

/** Reads what was sent, as a form or in the address. The names and forms are the schema's to hold; their meaning is found here. */
export const readLocatorQuestion = (
  entries: readonly (readonly [name: string, value: string])[],
  packs: OpenPacks,
  codeBook: CodeBook,
): LocatorReading => {
  const { fields, problems: misnamed } = readFields(entries);
  const parsed = locatorQuestion.safeParse(fields);
  const malformed = parsed.success ? [] : problemsOf(parsed.error.issues, fields);
  if (!parsed.success) return { ok: false, problems: [...misnamed, ...malformed].slice(0, mostProblems) };

  const params = parsed.data;
  const codes = readCodes(
    'sCodes',
    params.sCodes ?? [],
    knownCodes(codeBook, packs.detail),
    'a service code of the code book',
  );
  const languages = readCodes(
    'sLanguages',
    (params.sLanguages ?? []).map(codeBefore),
    languageCodes(codeBook),
    'a language of the code book as CODE-Name, such as SP-Spanish',
  );
  const { where, problems: misplaced } = readWhere(params, packs);
  const problems = [...misnamed, ...codes.problems, ...languages.problems, ...misplaced];
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
  return {
    ok: true,
    value: {
      type: params.sType ?? 'both',
      codes: codes.codes,
      languages: languages.codes,
      where,
      page: params.page ?? 1,
      pageSize: params.pageSize ?? DEFAULT_PAGE_SIZE,
      sort: params.sort ?? 0,
    },
  };
};
