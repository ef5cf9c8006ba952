import { z } from '@hono/zod-openapi';
import type { Manifest } from '@waymark/directory';

/** Pack files are named by what they hold, so a name never comes to mean something else. */
export const packFileName = /^[a-z]{1,20}-[a-z]{1,20}\.[0-9a-f]{16}\.pack$/;

const source = z.object({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  asOf: z.string(),
  license: z.string(),
  url: z.string().exactOptional(),
});

const packFile = z
  .object({
    kind: z.enum(['treatment', 'housing', 'meeting', 'places']),
    tier: z.enum(['search', 'detail']),
    file: z.string().regex(packFileName),
    bytes: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .openapi('PackFile');

export const manifestSchema = z
  .object({
    format: z.literal(1),
    asOf: z.string(),
    sources: z.array(source).readonly(),
    packs: z.array(packFile).readonly(),
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
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, problem: `${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'not a manifest'}` };
};
