import type { Listing } from '@waymark/directory';
import type { OpenFolder } from '../packs/open-folder.ts';

/** A listing as both builds tell it, for those that one of them lacks. */
export interface Named {
  readonly id: number;
  readonly name: string;
  readonly city: string;
  readonly state: string;
}

/** One field that reads otherwise; codes are told by what came and what went. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface Changed extends Named {
  readonly changes: readonly FieldChange[];
}

/** `into`: the listing it is part of now. */
export interface Removed extends Named {
  readonly into?: number;
}

export interface BuildDiff {
  readonly added: readonly Named[];
  readonly removed: readonly Removed[];
  readonly changed: readonly Changed[];
  readonly unchanged: number;
  /** How often each field changed. */
  readonly fields: Readonly<Record<string, number>>;
}

type Fields = Readonly<Record<string, string>>;

const phoneText = ({ purpose, number, extension }: Listing['phones'][number]): string =>
  `${purpose} ${number}${extension ? ` ext. ${extension}` : ''}`;

const fieldsOf = ({ pack, detail }: OpenFolder, row: number): Fields => {
  const position = pack.position(row);
  return {
    name: pack.name(row),
    'other name': detail.otherName(row) ?? '',
    street: detail.street(row) ?? '',
    unit: detail.unit(row) ?? '',
    city: `${pack.city(row)}, ${pack.state(row)} ${pack.zip(row)}`.trim(),
    county: detail.county(row) ?? '',
    position: position
      ? `${position.lat.toFixed(4)}, ${position.lng.toFixed(4)} (${position.precision})`
      : '',
    phones: detail.phones(row).map(phoneText).join('; '),
    website: detail.website(row) ?? '',
    sources: pack
      .sourcesOf(row)
      .map(({ id, asOf }) => `${id} ${asOf}`)
      .join('; '),
    'not in the list': pack.absentFrom(row)?.id ?? '',
  };
};

const onlyIn = (codes: readonly string[], others: ReadonlySet<string>): string =>
  codes.filter((code) => !others.has(code)).join(' ');

const codeChange = (
  field: string,
  before: readonly string[],
  after: readonly string[],
): readonly FieldChange[] => {
  const went = onlyIn(before, new Set(after));
  const came = onlyIn(after, new Set(before));
  return went === '' && came === '' ? [] : [{ field, before: went, after: came }];
};

const changesOf = (before: OpenFolder, was: number, after: OpenFolder, is: number): FieldChange[] => {
  const [old, now] = [fieldsOf(before, was), fieldsOf(after, is)];
  return [
    ...Object.keys(now).flatMap((field) =>
      old[field] === now[field] ? [] : [{ field, before: old[field]!, after: now[field]! }],
    ),
    ...codeChange('codes', before.detail.codesOf(was), after.detail.codesOf(is)),
    ...codeChange(
      'codes said not to be so',
      before.detail.deniedCodesOf(was),
      after.detail.deniedCodesOf(is),
    ),
  ];
};

const named = ({ pack }: OpenFolder, row: number): Named => ({
  id: pack.id(row),
  name: pack.name(row),
  city: pack.city(row),
  state: pack.state(row),
});

const byId = (a: Named, b: Named): number => a.id - b.id;

const rowsOf = (open: OpenFolder): number[] => Array.from({ length: open.pack.rows }, (_, row) => row);

/** What became of each listing between two builds, by id. `redirects` leads from ids of listings that were joined to others. */
export const compareBuilds = (
  before: OpenFolder,
  after: OpenFolder,
  redirects: ReadonlyMap<number, number> = new Map(),
): BuildDiff => {
  const added: Named[] = [];
  const changed: Changed[] = [];
  const fields: Record<string, number> = {};
  for (const is of rowsOf(after)) {
    const was = before.pack.rowOf(after.pack.id(is));
    if (was === undefined) {
      added.push(named(after, is));
      continue;
    }
    const changes = changesOf(before, was, after, is);
    if (changes.length > 0) changed.push({ ...named(after, is), changes });
    for (const { field } of changes) fields[field] = (fields[field] ?? 0) + 1;
  }
  const removed = rowsOf(before)
    .filter((row) => after.pack.rowOf(before.pack.id(row)) === undefined)
    .map((row): Removed => {
      const into = redirects.get(before.pack.id(row));
      return { ...named(before, row), ...(into === undefined ? {} : { into }) };
    });
  return {
    added: added.sort(byId),
    removed: removed.sort(byId),
    changed: changed.sort(byId),
    unchanged: after.pack.rows - added.length - changed.length,
    fields,
  };
};
