/** How wide a letter is on average, in parts of its height; the letters of our face are a little narrower. */
const LETTER = 0.54;

/** How wide a text is when drawn, about. */
export function widthOf(text: string, size: number): number {
  return text.length * LETTER * size;
}

/** The lines of a text that must fit a width. A word longer than that stands alone. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
