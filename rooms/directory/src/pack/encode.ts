import { crc32 } from '../bytes.ts';
import { exposedBy } from '../confidential/publishable.ts';
import type { Listing, Phone, Source } from '../listing.ts';
import { inRowOrder } from '../row-order.ts';
import { SEARCH_CODES } from '../search/search-codes.ts';
import { encodeDetail } from './encode-detail.ts';
import { encodeSearch } from './encode-search.ts';
import { HEADER_BYTES, MAX_CODES, MAX_ROWS, MAX_STATEMENTS, type PackKind } from './layout.ts';
import { problemOfLicense } from './licenses.ts';

/** What `encodePack` makes: the two files of one kind. Equal listings give equal bytes, whatever their order. */
export interface EncodedPack {
  readonly search: Uint8Array<ArrayBuffer>;
  readonly detail: Uint8Array<ArrayBuffer>;
}

/** Listings in row order, with the tables that turn their codes and sources into numbers. */
export interface Rows {
  readonly kind: PackKind;
  readonly listings: readonly Listing[];
  readonly sources: readonly Source[];
  readonly sourceIndex: ReadonlyMap<string, number>;
  /** Codes of the search tier, and those of the detail tier; `codeIndex` counts through both. */
  readonly codes: readonly string[];
  readonly moreCodes: readonly string[];
  readonly codeIndex: ReadonlyMap<string, number>;
  /** The phone a person should try first, row by row: the one marked main, else the first there is. */
  readonly firstPhones: readonly (Phone | undefined)[];
}

/** What differs from kind to kind in how listings become rows. */
export interface RowRules {
  readonly kind: PackKind;
  readonly sources: readonly Source[];
  /** The codes that searching reads; the others wait in the detail tier. */
  readonly searched: ReadonlySet<string>;
  /** Sorts listings that come sorted by id into the order of the rows. */
  readonly order: (listings: readonly Listing[]) => readonly Listing[];
  /** True where a listing may be nowhere: no city, or neither city nor state. */
  readonly placeless?: boolean;
}

/**
 * The search-tier and detail-tier pack of these listings, rows in Hilbert order of position (rows
 * without one last). Throws when an id or a source stands twice, a statement names a source that is not
 * among `sources`, a code is empty or holds a blank, or a phone or ZIP is not all digits: importers reject those before.
 */
export function encodePack(
  listings: readonly Listing[],
  options: { readonly kind: PackKind; readonly sources: readonly Source[] },
): EncodedPack {
  const rows = rowsOf(listings, { ...options, searched: SEARCH_CODES, order: inRowOrder });
  const search = encodeSearch(rows);
  return { search, detail: encodeDetail(rows, checksumOf(search)) };
}

/** What a detail pack names its search pack by. */
export function checksumOf(search: Uint8Array): number {
  return crc32(search.subarray(HEADER_BYTES));
}

/** Listings as the rows of a pack. Throws on what `encodePack` throws on. */
export function rowsOf(
  listings: readonly Listing[],
  { kind, sources, searched, order, placeless = false }: RowRules,
): Rows {
  // Ids break ties of position and name, so that equal listings give equal bytes in whatever order they come.
  const inOrder = order([...listings].sort((a, b) => a.id - b.id));
  const sourceIndex = new Map(sources.map((source, i) => [source.id, i]));
  if (sourceIndex.size !== sources.length)
    throw new Error(`${sources.length} sources came with ${sourceIndex.size} ids. Give each its own.`);
  check(inOrder, sourceIndex, placeless);
  const codes = new Set<string>();
  for (const { statements } of inOrder) {
    for (const { yes, no } of statements) for (const code of [...yes, ...no]) codes.add(code);
  }
  const sorted = [...codes].sort();
  if (sorted.length > MAX_CODES)
    throw new Error(`${sorted.length} codes came, ${MAX_CODES} fit in a pack. Split the source.`);
  const spoken = inOrder.map(({ statements }) => new Set(statements.map(({ source }) => source)).size);
  const several = spoken.reduce((sum, said) => sum + (said > 1 ? said : 0), 0);
  if (several > MAX_STATEMENTS)
    throw new Error(`${several} statements came, ${MAX_STATEMENTS} fit in a pack. Split the kind.`);
  const here = sorted.filter((code) => searched.has(code));
  const others = sorted.filter((code) => !searched.has(code));
  return {
    kind,
    listings: inOrder,
    sources,
    sourceIndex,
    codes: here,
    moreCodes: others,
    codeIndex: new Map([...here, ...others].map((code, i) => [code, i])),
    firstPhones: inOrder.map(({ phones }) => phones.find((phone) => phone.purpose === 'main') ?? phones[0]),
  };
}

function check(listings: readonly Listing[], sources: ReadonlyMap<string, number>, placeless: boolean): void {
  if (listings.length > MAX_ROWS)
    throw new Error(`${listings.length} listings came, ${MAX_ROWS} fit in a pack. Split the kind.`);
  const ids = new Set<number>();
  for (const listing of listings) {
    const problem = problemOf(listing, ids, sources, placeless);
    if (problem)
      throw new Error(`listing ${listing.id}${listing.confidential ? '' : ` (${listing.name})`}: ${problem}`);
    ids.add(listing.id);
  }
}

function problemOf(
  listing: Listing,
  ids: ReadonlySet<number>,
  sources: ReadonlyMap<string, number>,
  placeless: boolean,
): string | undefined {
  const exposed = exposedBy(listing);
  if (exposed !== undefined)
    return `it is confidential and holds a ${exposed}. Pass it through publishable first.`;
  return fieldProblemOf(listing, ids, sources, placeless);
}

function fieldProblemOf(
  { id, name, city, state, zip, position, phones, statements, licenses = [], absentFrom }: Listing,
  ids: ReadonlySet<number>,
  sources: ReadonlyMap<string, number>,
  placeless: boolean,
): string | undefined {
  if (!Number.isInteger(id) || id < 1 || id > 0x3fffffff)
    return 'its id is not a whole number from 1 to 1073741823. Take ids from the registry.';
  if (ids.has(id)) return 'its id stands twice. Take ids from the registry.';
  if (name === '' || (city === '' && !placeless))
    return 'it has no name or no city. The importer must reject it.';
  if (!/^[A-Z]{2}$/.test(state) && !(placeless && state === '' && city === ''))
    return `state "${state}" is not two capital letters. The importer must reject it.`;
  if (!/^(\d{5})?$/.test(zip)) return `ZIP "${zip}" is not five digits. The importer must leave it out.`;
  if (position && !(Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180)) {
    return `position ${position.lat}, ${position.lng} is not on earth. The importer must leave it out.`;
  }
  for (const { number, extension } of phones) {
    if (!/^\d{10}$/.test(number)) return `phone "${number}" is not ten digits. The importer must reject it.`;
    if (!/^\d{1,10}$/.test(extension ?? '0'))
      return `extension "${extension}" is not 1 to 10 digits. The importer must reject it.`;
  }
  const unreadable = statements.flatMap(({ yes, no }) => [...yes, ...no]).find((code) => !/^\S+$/.test(code));
  if (unreadable !== undefined)
    return `code "${unreadable}" is empty or holds a blank. The importer must reject it.`;
  for (const license of licenses) {
    const problem = problemOfLicense(license, sources);
    if (problem) return `${problem} The importer must leave it out.`;
  }
  const unknown = [
    ...statements.map((statement) => statement.source),
    ...(absentFrom === undefined ? [] : [absentFrom]),
  ].find((source) => !sources.has(source));
  return unknown === undefined ? undefined : `source "${unknown}" is not among the pack's sources. Add it.`;
}
