/**
 * How much a workbook may hold before reading stops with an error. The national directory unpacks to
 * 6 MB a part at a ratio of about 6, with 12,745 rows of 13 columns.
 */
export interface SheetLimits {
  /** Parts in the zip container. */
  readonly parts: number;
  /** Unpacked bytes of the sheet or of the shared strings. */
  readonly partBytes: number;
  /** Unpacked bytes of the small parts that say where the others are. */
  readonly indexBytes: number;
  /** Unpacked bytes per packed byte, looked at from one megabyte on. */
  readonly ratio: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters in one cell: the limit of the format itself. */
  readonly cellLength: number;
  /** Entries of the shared string table. */
  readonly strings: number;
  /** Nesting of XML elements, and attributes of one. */
  readonly depth: number;
  readonly attributes: number;
}

export const SHEET_LIMITS: SheetLimits = {
  parts: 1_000,
  partBytes: 64 * 1024 * 1024,
  indexBytes: 1024 * 1024,
  ratio: 150,
  rows: 200_000,
  columns: 1_000,
  cellLength: 32_767,
  strings: 1_500_000,
  depth: 32,
  attributes: 64,
};
