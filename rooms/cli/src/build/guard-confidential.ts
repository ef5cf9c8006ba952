import { Failure } from '../failure.ts';
import type { BuildReport } from './report.ts';

/**
 * Stops a build in which a listing that the operator calls confidential is not found, or the row cannot be read: its
 * address may stand in a list, and would be published with the next one that words it otherwise.
 */
export const guardConfidential = ({
  overrides,
  unmarked = [],
}: Pick<BuildReport, 'overrides' | 'unmarked'>): void => {
  const lines = [
    ...overrides
      .filter(({ confidential, outcome }) => confidential && (outcome === 'gone' || outcome === 'unclear'))
      .map(({ line, words }) => `line ${line}: ${words}.`),
    ...unmarked.map((line) => `line ${line}: the row cannot be read.`),
  ];
  if (lines.length === 0) return;
  throw new Failure(
    `operator-csv: a listing is called confidential and cannot be kept back. ${lines.join(' ')} ` +
      'The packs before this build stay in use. Mend the rows or take them away; to build all the same: --accept',
  );
};
