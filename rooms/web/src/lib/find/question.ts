/** Names and values as a form or a link writes them: a question that is still to be read. */
export type Question = readonly (readonly [string, string])[];

/** A question kept in the browser's history, perhaps by an older release; empty where there is none. */
export function questionOf(kept: unknown): Question {
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (entry): entry is readonly [string, string] =>
      Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'),
  );
}

/** The place that a question names, as it was typed. */
export function placeIn(question: Question): string {
  return question.find(([name]) => name === 'near')?.[1].trim() ?? '';
}
