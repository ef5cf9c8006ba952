/** What the registry remembers of a listing, to know it again in the next release. */
export interface Remembered {
  readonly name: string;
  readonly otherName: string;
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** Ten digits, or empty. */
  readonly phone: string;
}

/** One id ever given. A closed one stays, so that it is never given to another place. */
export interface RegistryEntry extends Remembered {
  readonly id: number;
  readonly standing: 'listed' | 'closed';
  /** The id that a closed listing became part of, when two listings turned out to be one place. */
  readonly into?: number;
}

/** Every id ever given, ascending. */
export type Registry = readonly RegistryEntry[];

/** The highest id that fits in a pack. */
export const HIGHEST_ID = 0x3fffffff;

const COLUMNS = [
  'id',
  'standing',
  'name',
  'otherName',
  'street',
  'unit',
  'city',
  'state',
  'zip',
  'phone',
] as const;

/** Stands in the text only where some listing became part of another. */
const INTO = 'into';

/** An old address of a listing: whoever asks for `from` is led to `to`. */
export interface Redirect {
  readonly from: number;
  readonly to: number;
}

/** Where closed ids lead, through every join, to a listing that is there; ids that lead nowhere are left out. */
export function redirectsOf(
  registry: readonly Pick<RegistryEntry, 'id' | 'standing' | 'into'>[],
): readonly Redirect[] {
  const entries = new Map(registry.map((entry) => [entry.id, entry]));
  return registry.flatMap(({ id, into }): Redirect[] => {
    const met = new Set([id]);
    let to = into;
    while (to !== undefined && !met.has(to) && entries.get(to)?.standing === 'closed') {
      met.add(to);
      to = entries.get(to)!.into;
    }
    return to !== undefined && entries.get(to)?.standing === 'listed' ? [{ from: id, to }] : [];
  });
}

export type RegistryReading =
  | { readonly ok: true; readonly registry: Registry }
  | { readonly ok: false; readonly problem: string };

/** The registry as text: one line an id, columns parted by tabs, so that a release's changes read as a diff. */
export function writeRegistry(registry: Registry): string {
  const columns = registry.some(({ into }) => into !== undefined) ? ([...COLUMNS, INTO] as const) : COLUMNS;
  const lines = registry.map((entry) =>
    columns.map((column) => tidy(String(entry[column] ?? ''))).join('\t'),
  );
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

/** Reads what `writeRegistry` wrote; the problem names the line. Empty text is an empty registry. */
export function readRegistry(text: string): RegistryReading {
  if (text.trim() === '') return { ok: true, registry: [] };
  const [head, ...lines] = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const joins = head === [...COLUMNS, INTO].join('\t');
  if (head !== COLUMNS.join('\t') && !joins) {
    return {
      ok: false,
      problem: `line 1: got "${head?.slice(0, 60)}", expected the columns ${COLUMNS.join(', ')}`,
    };
  }
  const registry: RegistryEntry[] = [];
  for (const [i, line] of lines.entries()) {
    const cells = line.split('\t');
    const id = /^[1-9]\d{0,9}$/.test(cells[0]!) ? Number(cells[0]) : Number.NaN;
    const standing = cells[1];
    const last = registry.at(-1)?.id ?? 0;
    const width = COLUMNS.length + (joins ? 1 : 0);
    const into = joins ? (cells.at(-1) ?? '') : '';
    if (
      cells.length !== width ||
      !/^([1-9]\d{0,9})?$/.test(into) ||
      (into !== '' && standing !== 'closed') ||
      !(id <= HIGHEST_ID) ||
      (standing !== 'listed' && standing !== 'closed')
    ) {
      return {
        ok: false,
        problem: `line ${i + 2}: got "${line.slice(0, 60)}", expected ${width} columns with an id from 1 to ${HIGHEST_ID} and listed or closed`,
      };
    }
    if (id <= last)
      return { ok: false, problem: `line ${i + 2}: got id ${id} after ${last}, expected ids to rise` };
    const [, , name, otherName, street, unit, city, state, zip, phone] = cells as [
      string,
      ...string[],
    ] as string[];
    registry.push({
      id,
      standing,
      name: name!,
      otherName: otherName!,
      street: street!,
      unit: unit!,
      city: city!,
      state: state!,
      zip: zip!,
      phone: phone!,
      ...(into !== '' && { into: Number(into) }),
    });
  }
  return { ok: true, registry };
}

function tidy(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}
