import { z } from '@hono/zod-openapi';

const category = z.object({
  code: z.string(),
  name: z.string(),
  codes: z.array(z.object({ code: z.string(), name: z.string() })).readonly(),
});

const codeBookSchema = z.object({ format: z.literal(1), categories: z.array(category).readonly() });

/** Categories and official names of the lists' codes, in the book's order. */
export type CodeBook = z.infer<typeof codeBookSchema>;

/** The code book that `text` holds, or a sentence that says what is wrong with it. */
export const readCodeBook = (
  text: string,
): { readonly ok: true; readonly value: CodeBook } | { readonly ok: false; readonly problem: string } => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'it is not JSON' };
  }
  const parsed = codeBookSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not a code book'}` };
};
