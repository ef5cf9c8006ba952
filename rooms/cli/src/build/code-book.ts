import type { CodeBook } from '@waymark/api';
import type { Harvest } from '@waymark/sources';

/**
 * The code books of the sources as one, in their order, as a file beside the packs. A code that several books explain keeps the
 * words of the first.
 */
export const encodeCodeBook = (harvests: readonly Pick<Harvest, 'codeBook'>[]): Uint8Array => {
  const categories = new Map<
    string,
    { code: string; name: string; codes: { code: string; name: string }[] }
  >();
  const known = new Set<string>();
  for (const { code, name, category, categoryName } of harvests.flatMap(({ codeBook }) => codeBook ?? [])) {
    if (known.has(code)) continue;
    known.add(code);
    const under = categories.get(category) ?? { code: category, name: categoryName, codes: [] };
    categories.set(category, under);
    under.codes.push({ code, name });
  }
  const book: CodeBook = { format: 1, categories: [...categories.values()] };
  return new TextEncoder().encode(`${JSON.stringify(book)}\n`);
};
