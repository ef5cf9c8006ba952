import type { Jurisdiction, RegulatedFact } from '../regulated-fact.ts';
import type { SourceId } from '../sources.ts';
import type { Standing, Words } from '../words.ts';

interface Given<T> {
  readonly value: T;
  readonly words: Words;
  readonly sources: readonly SourceId[];
  readonly reviewBy: string;
  readonly standing?: Standing;
  readonly jurisdiction?: Jurisdiction;
}

/** A fact read when the tables were last gone through; federal, and read in its sources, unless it says otherwise. */
export function regulated<T>(id: string, given: Given<T>): RegulatedFact<T> {
  return {
    id,
    value: given.value,
    words: given.words,
    sources: given.sources,
    standing: given.standing ?? 'read',
    seenOn: '2026-11-21',
    reviewBy: given.reviewBy,
    jurisdiction: given.jurisdiction ?? 'US-federal',
  };
}
