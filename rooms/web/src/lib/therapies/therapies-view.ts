import { type Language, THERAPIES, THERAPY_RULE } from '@waymark/care';
import { openNotebook } from '#lib/claims/notebook.ts';
import { lawFacts } from '#lib/law/law-view.ts';

/** Rules on rewards, which programs pay from grants. */
const THERAPY_LAW = ['no-counseling-condition', 'cm-grant-limit', 'cm-california'] as const;

/** The page in one language, its notes numbered in the order of reading; `today` is the day on which it is made. */
export function therapiesView(language: Language, today: string) {
  const book = openNotebook(language);
  const view = book.view;
  return {
    rule: view(THERAPY_RULE),
    therapies: THERAPIES.map(({ id, name, what, usedFor, time, evidence, search }) => ({
      id,
      name: name[language],
      cells: [what, usedFor, time, evidence].map((claim) => [view(claim)]),
      search: search ? [search] : [],
    })),
    law: lawFacts(THERAPY_LAW, book, today),
    notes: book.footnotes(),
  };
}
