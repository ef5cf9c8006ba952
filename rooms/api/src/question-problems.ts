import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { answerParamProblems, type ParamProblem } from './problem.ts';
import { entriesOf, quoted } from './question-guard.ts';

/** The messages of our schemas say what was expected; this adds what came. */
const problemsOf = (c: Context, issues: readonly z.core.$ZodIssue[]): ParamProblem[] => {
  const entries = entriesOf(c.req.url);
  return issues.slice(0, 10).map((issue) => {
    const param = String(issue.path[0] ?? '');
    const inPath = c.req.param(param);
    const values =
      inPath === undefined ? entries.filter(([name]) => name === param).map(([, value]) => value) : [inPath];
    return { param, got: quoted(values.join('" and "')), code: 'not-valid', expected: issue.message };
  });
};

type Outcome = { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError };

/** Answers a question that its route's schema refuses. */
export const refuse = (outcome: Outcome, c: Context): Response | undefined =>
  outcome.success ? undefined : answerParamProblems(c, problemsOf(c, outcome.error.issues));
