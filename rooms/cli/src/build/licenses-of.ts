import type { License, MergedRecord } from '@waymark/directory';
import type { SourceHarvest } from './harvest-sources.ts';

/** A row by the list that states it (an operator's file speaks for several) and its key there. */
const rowKey = (source: string, key: string) => `${source} ${key}`;

/** The licenses that registers hold of the rows that a listing is made of. */
export const licensesOf = (
  harvests: readonly Pick<SourceHarvest, 'records' | 'licenses'>[],
): ((record: Pick<MergedRecord, 'from'>) => readonly License[]) => {
  const byRow = new Map<string, License[]>();
  for (const { records, licenses = [] } of harvests) {
    const sourceOf = new Map(records.map(({ key, stated }) => [key, stated.source]));
    for (const { key, number, issuer, expires, beds } of licenses) {
      const source = sourceOf.get(key);
      // Rows that correct a listing are no records: what they say of a license stands in their facts.
      if (source === undefined) continue;
      const license: License = {
        source,
        number,
        issuer,
        ...(expires !== undefined && { expires }),
        ...(beds !== undefined && { beds }),
      };
      const row = rowKey(source, key);
      byRow.set(row, [...(byRow.get(row) ?? []), license]);
    }
  }
  return ({ from }) => from.flatMap(({ source, key }) => byRow.get(rowKey(source, key)) ?? []);
};
