import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

/** One parameter that could not be read. */
const paramProblemSchema = z
  .object({
    param: z.string().meta({ description: 'Name of the parameter.' }),
    got: z.string().meta({ description: 'What came, shortened where it is long.' }),
    code: z.string().meta({ description: 'Stable name of the trouble.', example: 'unknown-concept' }),
    expected: z.string().meta({ description: 'What would have been right.' }),
    nearest: z.string().optional().meta({ description: 'The valid value most like what came.' }),
    suggestions: z
      .array(z.string())
      .optional()
      .meta({ description: 'For places: what may have been meant.' }),
  })
  .openapi('ParamProblem');
export type ParamProblem = z.infer<typeof paramProblemSchema>;

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Stable name of this kind of problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What was got, what was expected and what to do.' }),
    problems: z.array(paramProblemSchema).optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;

const kinds = {
  'bad-request': { status: 400, title: 'The question could not be read' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'Only reading is possible here' },
  'form-too-long': { status: 413, title: 'The form is too long' },
  'too-long': { status: 414, title: 'The address is too long' },
  fault: { status: 500, title: 'A fault of ours' },
  'not-ready': { status: 503, title: 'The directory is not open yet' },
} as const;
export type ProblemKind = keyof typeof kinds;

export const describeProblem = (
  kind: ProblemKind,
  detail: string,
  problems?: readonly ParamProblem[],
): Problem => ({
  type: `urn:waymark:problem:${kind}`,
  ...kinds[kind],
  detail,
  ...(problems ? { problems: [...problems] } : {}),
});

/** A sentence a person can act on. */
export const sentenceOf = ({
  param,
  got,
  expected,
  nearest,
}: Pick<ParamProblem, 'param' | 'got' | 'expected' | 'nearest'>): string =>
  `${param}: got "${got}", expected ${expected}.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`;

type Status<Kind extends ProblemKind> = (typeof kinds)[Kind]['status'];

export const answerProblem = <Kind extends ProblemKind>(
  c: Context,
  kind: Kind,
  detail: string,
  problems?: readonly ParamProblem[],
) =>
  c.json(describeProblem(kind, detail, problems), kinds[kind].status as Status<Kind>, {
    'Content-Type': 'application/problem+json',
    'cache-control': 'no-store',
  });

export const answerParamProblems = (c: Context, problems: readonly ParamProblem[]) =>
  answerProblem(c, 'bad-request', problems.map(sentenceOf).join(' '), problems);
