import { type HomeRecord, type MergedRecord, matchRecords } from '@waymark/directory';

/**
 * Marks programs of the lists that are a confidential recovery home by the evidence that joins rows of two lists: one source
 * that says so is enough, and its name, town and intake line are what is shown.
 */
export const markHomes = (
  records: readonly MergedRecord[],
  homes: readonly HomeRecord[],
): readonly MergedRecord[] => {
  const hidden = homes.filter(({ confidential }) => confidential);
  if (hidden.length === 0) return records;
  const faces = records.flatMap((record, i) =>
    [record, ...record.from.map(({ record: row }) => row)].map((face) => ({ i, face })),
  );
  const matches = matchRecords(
    faces.map(({ face }) => face),
    hidden,
    { placeOfA: faces.map(({ i }) => i), severalOfB: true },
  );
  const homeOf = new Map(matches.map(({ a, b }) => [faces[a]!.i, hidden[b]!]));
  return records.map((record, i): MergedRecord => {
    const home = homeOf.get(i);
    if (!home || record.confidential) return record;
    const { name, city, state, zip, phones } = home;
    return { ...record, name, city, state, zip, phones, confidential: true };
  });
};
