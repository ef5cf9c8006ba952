/** Where the highlight of a list of suggestions goes next; -1 is the text itself. */
export function moveHighlight(current: number, key: 'ArrowDown' | 'ArrowUp', options: number): number {
  if (options === 0) return -1;
  if (key === 'ArrowDown') return current + 1 >= options ? -1 : current + 1;
  return current < 0 ? options - 1 : current - 1;
}
