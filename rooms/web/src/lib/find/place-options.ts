/** Where the highlight of a list of suggestions goes next; -1 is the text itself. */
export function moveHighlight(current: number, key: 'ArrowDown' | 'ArrowUp', options: number): number {
  if (options === 0) return -1;
  if (key === 'ArrowDown') return current + 1 >= options ? -1 : current + 1;
  return current < 0 ? options - 1 : current - 1;
}

// As the directory reads it: without accents, and with any sign for a blank.
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether the typed text is a whole ZIP, or the whole name of one suggestion and the beginning of no other. */
export function namesOne(text: string, suggestions: readonly { readonly label: string }[]): boolean {
  const typed = plain(text);
  const begun = suggestions.map(({ label }) => plain(label)).filter((label) => label.startsWith(typed));
  return begun.length === 1 && (begun[0] === typed || /^\d{5}$/.test(typed));
}
