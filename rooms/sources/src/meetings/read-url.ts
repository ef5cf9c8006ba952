/** The address that a text is, read from `base` where it is relative; `undefined` when it is none. */
export function readUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
