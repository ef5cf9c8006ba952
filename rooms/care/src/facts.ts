import { COVERAGE_FACTS } from './facts/coverage.ts';
import { PROGRAM_FACTS } from './facts/programs.ts';
import { RIGHTS_FACTS } from './facts/rights.ts';
import { TELEHEALTH_FACTS } from './facts/telehealth.ts';
import type { IsoDate } from './iso-date.ts';
import { expired, expiresWithin, type RegulatedFact } from './regulated-fact.ts';

/** Everything a law, a rule or a label says that this room repeats, each with the day to read it again. */
export const FACTS: readonly RegulatedFact[] = [
  ...TELEHEALTH_FACTS,
  ...PROGRAM_FACTS,
  ...COVERAGE_FACTS,
  ...RIGHTS_FACTS,
];

/** The fact of that id, `undefined` when there is none. */
export function findFact(id: string): RegulatedFact | undefined {
  return FACTS.find((fact) => fact.id === id);
}

/** Which facts have passed their review day, and which pass it within that many days. */
export function reviewFacts(
  facts: readonly RegulatedFact[],
  now: IsoDate,
  days: number,
): { readonly expired: readonly RegulatedFact[]; readonly soon: readonly RegulatedFact[] } {
  return {
    expired: facts.filter((fact) => expired(fact, now)),
    soon: facts.filter((fact) => expiresWithin(fact, now, days)),
  };
}
