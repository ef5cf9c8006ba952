import { PackError, type Reader } from '../bytes.ts';
import { atOnce, type Steps } from '../in-steps.ts';
import type { Source } from '../listing.ts';
import { readCodes, readColumns } from './columns.ts';
import { DEGREE_STEPS, NO_POSITION, type PackKind, SECTION } from './layout.ts';
import { type Numbers, readExtensions, readNumbers } from './phones.ts';
import { readRecent } from './recent.ts';
import { type Sections, splitSections } from './sections.ts';
import { readSet, readSparse } from './sparse.ts';
import { readStrings, type Strings } from './strings.ts';

/** The columns of a search-tier pack as they stand in the file, before anything is derived from them. */
export interface SearchTier {
  readonly kind: PackKind;
  readonly rows: number;
  readonly checksum: number;
  readonly sources: readonly Source[];
  readonly ids: Uint32Array;
  readonly names: Strings;
  /** Two letters of the state, then the city. */
  readonly cities: Strings;
  /** 0 = none, else the ZIP as a number plus one. */
  readonly zips: Uint32Array;
  /** Index into `PRECISIONS`; `NO_POSITION` where the place is not known. */
  readonly precisions: Uint8Array;
  /** Degrees; NaN where the place is not known. */
  readonly lats: Float64Array;
  readonly lngs: Float64Array;
  readonly numbers: Numbers;
  readonly extensions: ReadonlyMap<number, string>;
  readonly codes: readonly string[];
  readonly columns: readonly Uint32Array[];
  /** Codes that some source denies, by row, as indexes into `codes`. */
  readonly denied: ReadonlyMap<number, readonly number[]>;
  readonly sourceSetOf: Uint32Array;
  readonly sourceSets: readonly (readonly number[])[];
  /** The newest list that lacks a row, as an index into `sources`. */
  readonly absent: ReadonlyMap<number, number>;
  /** Rows of which only the area and an intake line are known. */
  readonly confidential: ReadonlySet<number>;
}

/** Reads and checks every section of a search-tier pack; a `PackError` says what is wrong with it. */
export function* openSearchTier(file: Uint8Array): Steps<SearchTier> {
  const sections = splitSections(file);
  yield;
  return yield* searchTierInSteps(sections);
}

/** Reads and checks the sections that every kind of search-tier pack has. */
export function readSearchTier(pack: Sections): SearchTier {
  return atOnce(searchTierInSteps(pack));
}

function* searchTierInSteps(pack: Sections): Steps<SearchTier> {
  if (pack.tier !== 'search')
    throw new PackError('This is the detail part of a pack; the search part is needed first.');
  const { rows } = pack;
  const sources = readSources(pack.section(SECTION.meta, 'sources'));
  const codes = readCodes(pack.section(SECTION.codes, 'code'));
  const denied = pack.section(SECTION.denied, 'denied');
  const absent = pack.section(SECTION.absent, 'absent');
  const texts = {
    ids: readDeltas(pack.section(SECTION.ids, 'id'), rows),
    names: readStrings(pack.section(SECTION.names, 'name'), rows),
    cities: readStrings(pack.section(SECTION.cities, 'city'), rows),
    zips: readDeltas(pack.section(SECTION.zips, 'ZIP'), rows, 100_000),
  };
  yield;
  const positions = readPositions(pack.section(SECTION.positions, 'position'), rows);
  yield;
  const phones = {
    numbers: readNumbers(pack.section(SECTION.phones, 'phone'), rows),
    extensions: readExtensions(pack.section(SECTION.extensions, 'extension'), rows),
  };
  const columns = readColumns(pack.section(SECTION.columns, 'column'), codes.length, rows);
  yield;
  const tier: SearchTier = {
    kind: pack.kind,
    rows,
    checksum: pack.checksum,
    sources,
    ...texts,
    ...positions,
    ...phones,
    codes,
    columns,
    denied: readSparse(denied, rows, () => readSet(denied, codes.length)),
    ...readSourceSets(pack.section(SECTION.sources, 'source set'), rows, sources.length),
    absent: readSparse(absent, rows, () => below(absent.varint(), sources.length, 'source')),
    confidential: readConfidential(pack.sectionIf(SECTION.confidential, 'confidential'), rows),
  };
  const inOrder = tier.ids.slice().sort();
  if (inOrder[0] === 0 || inOrder.some((id, i) => id === inOrder[i + 1])) {
    throw new PackError('This pack gives one id to several listings. Load the pack again.');
  }
  return tier;
}

function readConfidential(reader: Reader | undefined, rows: number): ReadonlySet<number> {
  const confidential = new Set(reader ? readSet(reader, rows) : []);
  reader?.end();
  return confidential;
}

function below(value: number, limit: number, what: string): number {
  if (value >= limit)
    throw new PackError(`This pack names ${what} ${value} of ${limit}. Load the pack again.`);
  return value;
}

function readSources(reader: Reader): readonly Source[] {
  const text = new TextDecoder().decode(reader.raw(reader.left));
  let meta: unknown;
  try {
    meta = JSON.parse(text);
  } catch {
    throw new PackError('The sources of this pack are not JSON. Load the pack again.');
  }
  const sources = (meta as { sources?: unknown } | null)?.sources;
  if (!Array.isArray(sources) || !sources.every(isSource)) {
    throw new PackError('The sources of this pack lack an id, a name or a date. Load the pack again.');
  }
  if (new Set(sources.map(({ id }) => id)).size !== sources.length)
    throw new PackError('This pack has a source twice. Load the pack again.');
  return sources;
}

function isSource(value: unknown): value is Source {
  const source = value as Partial<Record<keyof Source, unknown>> | null;
  const given = (['id', 'name', 'publisher', 'asOf', 'license'] as const).every(
    (key) => typeof source?.[key] === 'string',
  );
  return given && ['string', 'undefined'].includes(typeof source?.url);
}

/** Reads what `writeDeltas` wrote; no number may be negative or above `highest`. */
export function readDeltas(reader: Reader, rows: number, highest = 0x3fffffff): Uint32Array {
  if (rows > reader.left)
    throw new PackError(
      `A number column of this pack is shorter than its ${rows} rows. Load the pack again.`,
    );
  const column = new Uint32Array(rows);
  let value = 0;
  for (let row = 0; row < rows; row++) {
    value += reader.zigzag();
    if (value < 0 || value > highest)
      throw new PackError(`A number of this pack, ${value}, is out of range. Load the pack again.`);
    column[row] = value;
  }
  reader.end();
  return column;
}

function readPositions(reader: Reader, rows: number): Pick<SearchTier, 'precisions' | 'lats' | 'lngs'> {
  const precisions = reader.raw(rows);
  if (precisions.some((precision) => precision > NO_POSITION)) {
    throw new PackError('A position of this pack has an unknown precision. Load the pack again.');
  }
  const degrees = (limit: number) => {
    const column = new Float64Array(rows).fill(Number.NaN);
    let steps = 0;
    for (let row = 0; row < rows; row++) {
      if (precisions[row] === NO_POSITION) continue;
      steps += reader.zigzag();
      if (Math.abs(steps) > limit * DEGREE_STEPS)
        throw new PackError('A position of this pack is not on earth. Load the pack again.');
      column[row] = steps / DEGREE_STEPS;
    }
    return column;
  };
  const lats = degrees(90);
  const lngs = degrees(180);
  reader.end();
  return { precisions, lats, lngs };
}

function readSourceSets(
  reader: Reader,
  rows: number,
  sources: number,
): Pick<SearchTier, 'sourceSetOf' | 'sourceSets'> {
  const steps = reader.block();
  const count = reader.varint();
  if (count > rows || count > reader.left)
    throw new PackError('This pack claims more source sets than rows. Load the pack again.');
  const sourceSets = Array.from({ length: count }, () => readSet(reader, sources));
  reader.end();
  return { sourceSetOf: readRecent(steps, rows, count), sourceSets };
}
