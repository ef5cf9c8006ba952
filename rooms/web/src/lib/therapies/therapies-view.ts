import { type Language, THERAPIES, THERAPY_RULE, words } from '@waymark/care';
import { openNotebook } from '#lib/claims/notebook.ts';
import { reviewOf } from '#lib/law/first-review.ts';
import { lawFacts } from '#lib/law/law-view.ts';

/** Rules on rewards, which programs pay from grants. */
const THERAPY_LAW = ['no-counseling-condition', 'cm-grant-limit', 'cm-california'] as const;

const FIELDS = [
  { id: 'what', label: words('What it is', 'Qué es') },
  { id: 'usedFor', label: words('What it is for', 'Para qué sirve') },
  { id: 'time', label: words('Time it takes', 'Tiempo que lleva') },
  { id: 'evidence', label: words('How good the proof is', 'Qué tan buena es la prueba') },
] as const;

/** The page in one language, its notes numbered in the order of reading; `today` is the day on which it is made. */
export function therapiesView(language: Language, today: string) {
  const book = openNotebook(language);
  const view = book.view;
  return {
    rule: view(THERAPY_RULE),
    fields: FIELDS.map(({ id, label }) => ({
      id,
      label: label[language],
      cells: THERAPIES.map((therapy) => [view(therapy[id])]),
    })),
    therapies: THERAPIES.map(({ id, name, search }) => ({
      id,
      name: name[language],
      search: search ? [search] : [],
    })),
    law: lawFacts(THERAPY_LAW, book, today),
    review: reviewOf(THERAPY_LAW, today),
    notes: book.footnotes(),
  };
}
