import { daysBetween, type IsoDate } from './iso-date.ts';
import type { SourceId } from './sources.ts';
import type { Standing, Words } from './words.ts';

/** Where a fact holds: in all of the country, as a federal rule that states may make stricter, or in one state. */
export type Jurisdiction = 'US' | 'US-federal' | 'US-CA';

/** Something a law, a rule or a label says, that can change: it carries the day by which it must be read again. */
export interface RegulatedFact<T = unknown> {
  readonly id: string;
  readonly value: T;
  /** What it means, for people. */
  readonly words: Words;
  readonly sources: readonly SourceId[];
  readonly standing: Standing;
  readonly seenOn: IsoDate;
  /** The last day on which it may be shown without a banner. */
  readonly reviewBy: IsoDate;
  readonly jurisdiction: Jurisdiction;
}

/** True once the review day has passed: from then on a page shows a banner. */
export function expired(fact: Pick<RegulatedFact, 'reviewBy'>, now: IsoDate): boolean {
  return daysBetween(fact.reviewBy, now) > 0;
}

/** True when the fact still holds and its review day is at most that many days ahead. */
export function expiresWithin(fact: Pick<RegulatedFact, 'reviewBy'>, now: IsoDate, days: number): boolean {
  const left = daysBetween(now, fact.reviewBy);
  return left >= 0 && left <= days;
}
