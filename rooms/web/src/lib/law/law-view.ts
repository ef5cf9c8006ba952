import { expired } from '@waymark/care';
import type { ClaimView, Notebook } from '#lib/claims/notebook.ts';
import { factOf } from './first-review.ts';

export interface LawFact {
  readonly id: string;
  readonly claim: ClaimView;
  /** ISO day on which it was read. */
  readonly seenOn: string;
  /** ISO day: the last one on which it may be shown without a banner. */
  readonly reviewBy: string;
  /** On the day on which the page was made: a reader's clock can be wrong. */
  readonly past: boolean;
}

/** What law and rules say, each with the day to read it again; `today` is the day on which the page is made. */
export function lawFacts(ids: readonly string[], book: Notebook, today: string): readonly LawFact[] {
  return ids.map((id) => {
    const fact = factOf(id);
    const { words, sources, standing, seenOn, reviewBy } = fact;
    const claim = book.view({ text: words, sources, standing });
    return { id, claim, seenOn, reviewBy, past: expired(fact, today) };
  });
}
