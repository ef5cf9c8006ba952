import { PRECISIONS } from './layout.ts';
import type { SearchTier } from './open-search.ts';
import type { PackRows } from './pack.ts';

/** Readers of what every kind of pack says of a row. */
export function readRows(tier: SearchTier): PackRows {
  const columns = new Map(tier.codes.map((code, c) => [code, tier.columns[c]!]));
  const states = (row: number, code: string) =>
    (((columns.get(code)?.[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  const rowOfId = rowsById(tier.ids);
  return {
    kind: tier.kind,
    rows: tier.rows,
    sources: tier.sources,
    codes: tier.codes,
    checksum: tier.checksum,
    id: (row) => tier.ids[row]!,
    rowOf: (id) => rowOfId.get(id),
    name: (row) => tier.names.text(tier.names.index[row]!),
    city: (row) => tier.cities.text(tier.cities.index[row]!).slice(2),
    state: (row) => tier.cities.text(tier.cities.index[row]!).slice(0, 2),
    zip: (row) => (tier.zips[row] === 0 ? '' : String(tier.zips[row]! - 1).padStart(5, '0')),
    position(row) {
      const precision = PRECISIONS[tier.precisions[row]!];
      return precision && { lat: tier.lats[row]!, lng: tier.lngs[row]!, precision };
    },
    phone(row) {
      const number = tier.numbers.number(tier.numbers.index[row]!);
      const extension = tier.extensions.get(row);
      return number === undefined
        ? undefined
        : {
            purpose: tier.confidential.has(row) ? 'intake' : 'main',
            number,
            ...(extension !== undefined && { extension }),
          };
    },
    states,
    codesOf: (row) => tier.codes.filter((code) => states(row, code)),
    deniedCodesOf: (row) => (tier.denied.get(row) ?? []).map((code) => tier.codes[code]!),
    sourcesOf: (row) => tier.sourceSets[tier.sourceSetOf[row]!]!.map((source) => tier.sources[source]!),
    isConfidential: (row) => tier.confidential.has(row),
    absentFrom(row) {
      const source = tier.absent.get(row);
      return source === undefined ? undefined : tier.sources[source];
    },
  };
}

/** As many lookups by going through all ids take as long as making a map of them, which one page need not wait for. */
const FEW_LOOKUPS = 64;

function rowsById(ids: Uint32Array): Pick<Map<number, number>, 'get'> {
  let rows: Map<number, number> | undefined;
  let lookups = 0;
  return {
    get(id) {
      if (++lookups <= FEW_LOOKUPS) {
        const row = ids.indexOf(id);
        return row === -1 ? undefined : row;
      }
      rows ??= new Map(Array.from(ids, (each, row) => [each, row]));
      return rows.get(id);
    },
  };
}
