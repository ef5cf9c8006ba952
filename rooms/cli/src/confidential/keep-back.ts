import {
  type AreaCenter,
  type Identifiable,
  type MergedRecord,
  publishable,
  type SourceRecord,
  tellsStreet,
  type Withheld,
} from '@waymark/directory';

/** Merged rows as the world may know them. */
export interface KeptBackRecords {
  /** In the order of the rows. What is confidential of them holds its area and its intake line alone. */
  readonly records: readonly MergedRecord[];
  /** The same for the registry of ids, which may compare them with all that the lists say and remembers what is shown. */
  readonly identifiable: readonly Identifiable[];
  readonly withheld: ReadonlyMap<number, Withheld>;
  /** Rows of lists of which nothing may be repeated. */
  readonly hidden: ReadonlySet<SourceRecord>;
}

/** The one gate through which merged rows go on their way to ids and packs. */
export const keepBack = (merged: readonly MergedRecord[], centerOf: AreaCenter): KeptBackRecords => {
  const withheld = new Map<number, Withheld>();
  const hidden = new Set<SourceRecord>();
  const records = merged.map((record, i): MergedRecord => {
    if (!record.confidential) return record;
    const rows = record.from.map(({ record: row }) => row);
    for (const row of rows) hidden.add(row);
    const tells = rows.some((row) => tellsStreet(record.name, row));
    const named = tells ? { ...record, name: record.city } : record;
    const published = publishable(named, centerOf);
    const why = tells ? 'name-tells-street' : published.withheld;
    if (why) withheld.set(i, why);
    return { ...published.place, from: record.from };
  });
  const identifiable = records.map(
    (record, i): Identifiable =>
      record.confidential ? { ...record, from: [{ record: merged[i]! }, ...record.from] } : record,
  );
  return { records, identifiable, withheld, hidden };
};
