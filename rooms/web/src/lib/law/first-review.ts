import { findFact, type RegulatedFact } from '@waymark/care';
import { pageStatus } from '@waymark/guide';

/** The fact of the room `care` with that id; a page that names one that is not there must not be made. */
export function factOf(id: string): RegulatedFact {
  const fact = findFact(id);
  if (!fact) throw new Error(`Got the fact "${id}", expected one of the room care: add it there.`);
  return fact;
}

/** ISO day by which the first of these facts has to be read again. */
export function firstReview(ids: readonly [string, ...string[]]): string {
  return ids
    .map((id) => factOf(id).reviewBy)
    .reduce((first, reviewBy) => (reviewBy < first ? reviewBy : first));
}

/** The same, with how that day stood on the day on which the page is made. */
export function reviewOf(ids: readonly [string, ...string[]], today: string) {
  const reviewBy = firstReview(ids);
  return { reviewBy, made: pageStatus({ reviewBy }, today).state };
}
