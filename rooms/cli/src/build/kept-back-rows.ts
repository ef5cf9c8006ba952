import type { SourceRecord } from '@waymark/directory';
import type { SourceHarvest } from './harvest-sources.ts';
import type { MergedHarvests } from './merge-harvests.ts';
import type { Reject } from './report.ts';

/** What a list has to say of its rows; of a confidential place only which field it is about. */
export const rejectedOf = (
  { module, records, rejected }: SourceHarvest,
  hidden: ReadonlySet<SourceRecord>,
): readonly Reject[] => {
  const keys = new Set(records.flatMap((record) => (hidden.has(record) ? [record.key] : [])));
  return rejected.map((each) => ({
    ...each,
    ...(keys.has(each.key) && {
      reason:
        'what stands here could not be used as it came (a confidential place: its text is not repeated)',
    }),
    source: module.source.id,
  }));
};

/** Rows of a list that add a confidential place of which too little may be shown. */
export const withheldOf = (
  { module, records }: SourceHarvest,
  { keptBack }: Pick<MergedHarvests, 'keptBack'>,
): readonly Reject[] => {
  const rows = new Set([...keptBack.withheld.keys()].flatMap((id) => keptBack.facesOf(id)));
  return records.flatMap((record): Reject[] =>
    record.confidential && rows.has(record)
      ? [
          {
            key: record.key,
            field: 'name',
            reason:
              'the name of this confidential place tells its street: the row is left out. Give another name',
            row: true,
            source: module.source.id,
          },
        ]
      : [],
  );
};
