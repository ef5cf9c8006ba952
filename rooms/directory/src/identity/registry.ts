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
}

/** Every id ever given, ascending. */
export type Registry = readonly RegistryEntry[];

/** The highest id that fits in a pack. */
const HIGHEST_ID = 0x3fffffff;

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

export type RegistryReading =
  | { readonly ok: true; readonly registry: Registry }
  | { readonly ok: false; readonly problem: string };

/** The registry as text: one line an id, columns parted by tabs, so that a release's changes read as a diff. */
export function writeRegistry(registry: Registry): string {
  const lines = registry.map((entry) => COLUMNS.map((column) => tidy(String(entry[column]))).join('\t'));
  return `${[COLUMNS.join('\t'), ...lines].join('\n')}\n`;
}

/** Reads what `writeRegistry` wrote; the problem names the line. Empty text is an empty registry. */
export function readRegistry(text: string): RegistryReading {
  if (text.trim() === '') return { ok: true, registry: [] };
  const [head, ...lines] = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  if (head !== COLUMNS.join('\t')) {
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
    if (
      cells.length !== COLUMNS.length ||
      !(id <= HIGHEST_ID) ||
      (standing !== 'listed' && standing !== 'closed')
    ) {
      return {
        ok: false,
        problem: `line ${i + 2}: got "${line.slice(0, 60)}", expected ${COLUMNS.length} columns with an id from 1 to ${HIGHEST_ID} and listed or closed`,
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
    });
  }
  return { ok: true, registry };
}

function tidy(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}
