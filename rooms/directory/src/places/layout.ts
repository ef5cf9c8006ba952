/** "WMPL", read as a little-endian number. */
export const MAGIC = 0x4c504d57;
export const VERSION = 1;
export const HEADER_BYTES = 16;
/** Most rows of any column: names, cities, counties, ZIPs. */
export const MOST_ROWS = 0xffff;
