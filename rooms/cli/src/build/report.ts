import type { Pack, Places, Rejected } from '@waymark/directory';
import type { SourceHarvest } from './harvest-sources.ts';

export interface SourceReport {
  readonly id: string;
  readonly asOf: string;
  /** Rows of the file, listings made of them, and rows left out: the last two make up the first. */
  readonly rows: number;
  readonly listings: number;
  readonly rowsLeftOut: number;
  /** Listings kept without a field that could not be used. */
  readonly fieldsLeftOut: number;
}

/** What a build did with everything it was given, so that nothing is dropped silently. */
export interface BuildReport {
  readonly sources: readonly SourceReport[];
  readonly ids: {
    readonly kept: Readonly<Record<string, number>>;
    readonly given: number;
    readonly closed: number;
  };
  /** Listings that state neither treatment nor housing: kept, found by name and place. */
  readonly kindless: readonly {
    readonly id: number;
    readonly name: string;
    readonly city: string;
    readonly state: string;
  }[];
  /** Cities and ZIPs of listings that the place lookup does not know. */
  readonly unknownPlaces: readonly string[];
  readonly rejected: readonly (Rejected & { readonly source: string })[];
}

export const reportSource = ({ source, rows, records, rejected }: SourceHarvest): SourceReport => ({
  id: source.id,
  asOf: source.asOf,
  rows,
  listings: records.length,
  rowsLeftOut: rejected.filter(({ row }) => row).length,
  fieldsLeftOut: rejected.filter(({ row }) => !row).length,
});

const rowsOf = (pack: Pack): number[] => Array.from({ length: pack.rows }, (_, row) => row);

export const findKindless = (pack: Pack): BuildReport['kindless'] =>
  rowsOf(pack)
    .filter((row) => pack.kinds(row).length === 0)
    .map((row) => ({ id: pack.id(row), name: pack.name(row), city: pack.city(row), state: pack.state(row) }))
    .sort((a, b) => a.id - b.id);

/** Every city ("Laurel, MD") and ZIP of the pack that a person could type in vain. */
export const findUnknownPlaces = (pack: Pack, places: Places): string[] => {
  const typed = new Map<string, string>();
  for (const row of rowsOf(pack)) {
    typed.set(`${pack.city(row)}, ${pack.state(row)}`, pack.state(row));
    if (pack.zip(row)) typed.set(pack.zip(row), '');
  }
  return [...typed]
    .filter(([text, state]) => {
      const answer = places.resolve(text);
      return !answer.ok || (state !== '' && answer.place.state !== state);
    })
    .map(([text]) => text)
    .sort();
};
