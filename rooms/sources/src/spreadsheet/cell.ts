/** Zero-based column of a cell reference such as "AB12"; `undefined` when it is none. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  let i = 0;
  for (; i < reference.length && i < 3; i++) {
    const code = reference.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (i === 0 || !/^\d{1,7}$/.test(reference.slice(i))) return undefined;
  return column - 1;
}

/** The column's letters, for messages. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** A number as a person would type it: files store 2052160200 also as 2.0521602E9. Other text comes back as it is. */
export function plainNumber(raw: string): string {
  if (/^-?(0|[1-9]\d*)$/.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  return Number.isInteger(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? value.toFixed(0)
    : String(value);
}

/** Undoes `_x000D_`, by which the format writes characters that XML cannot hold. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
