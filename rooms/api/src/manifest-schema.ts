import { z } from '@hono/zod-openapi';
import type { Manifest } from '@waymark/directory';

/** Files are named by what they hold, so a name never comes to mean something else. */
const packFileName = /^[a-z]{1,20}-[a-z]{1,20}\.[0-9a-f]{16}\.pack$/;
const codeBookName = /^code-book\.[0-9a-f]{16}\.json$/;

/** Whether a build may publish a file of this name. */
export const isPublishedName = (name: string): boolean => packFileName.test(name) || codeBookName.test(name);

const source = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  asOf: z.string(),
  license: z.string(),
  url: z.string().optional(),
});

const bytes = z.int().positive();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const packFile = z
  .object({
    kind: z.enum(['treatment', 'housing', 'meeting', 'places']),
    tier: z.enum(['search', 'detail']),
    file: z.string().regex(packFileName),
    bytes,
    sha256,
  })
  .openapi('PackFile');

const codeBookFile = z
  .object({ file: z.string().regex(codeBookName), bytes, sha256 })
  .openapi('CodeBookFile', {
    description: 'Official names of the codes, as JSON. Searching needs none of it.',
  });

export const manifestSchema = z
  .object({
    format: z.literal(1),
    asOf: z.string(),
    sources: z.array(source).readonly(),
    packs: z.array(packFile).readonly(),
    codeBook: codeBookFile.optional(),
    demo: z.boolean().optional().meta({
      description: 'True: the meetings and recovery homes are made up, to show how the pages work.',
    }),
  })
  .openapi('Manifest', {
    description: 'The packs that belong together. Take all of them from one manifest.',
  });

/** The manifest that `text` holds, or a sentence that says what is wrong with it. */
export const readManifest = (
  text: string,
): { readonly ok: true; readonly value: Manifest } | { readonly ok: false; readonly problem: string } => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'it is not JSON' };
  }
  const parsed = manifestSchema.safeParse(json);
  // Read from JSON, which has no `undefined`. (`exactOptional` says so too, but the OpenAPI document then calls it required.)
  if (parsed.success) return { ok: true, value: parsed.data as Manifest };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not a manifest'}` };
};
