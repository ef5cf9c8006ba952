/** Words of a text, as people count them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Words without accents and capitals, in the parts that a hyphen or an apostrophe joins. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).flatMap((word) =>
    word.split(/['-]/),
  );
}
