import type { Gazetteer } from './gazetteer.ts';

/** A ZIP within typed text. */
export interface TypedZip {
  /** Five digits, or fewer when that is all there is. */
  readonly zip: string;
  /** The words around it; empty for a ZIP alone. */
  readonly beside: string;
  /** True when the ZIP comes before the words. */
  readonly leads: boolean;
}

const ALONE = /^(?:zip(?:\s+code)?\s+|c[oó]digo\s+postal\s+)?(\d{1,9})\s*(?:[-–]\s*\d{0,4}|\s\d{4})?$/i;
const AFTER = /^(.*[^\d.-])(\d{5})(?:-\d{4})?$/s;
const BEFORE = /^(\d{5})(?:-\d{4})?[\s,]+(\D.*)$/s;

/** The ZIP in typed text: alone, with four digits more, after a place or before it; `undefined` for text without one. */
export function readZip(text: string): TypedZip | undefined {
  const plain = text.normalize('NFKC').trim();
  const alone = ALONE.exec(plain);
  if (alone) {
    const digits = alone[1]!;
    return { zip: digits.length === 9 ? digits.slice(0, 5) : digits, beside: '', leads: false };
  }
  const after = AFTER.exec(plain);
  if (after) return { zip: after[2]!, beside: after[1]!, leads: false };
  const before = BEFORE.exec(plain);
  if (before) return { zip: before[1]!, beside: before[2]!, leads: true };
  return undefined;
}

/**
 * Rows of the ZIPs that start with the digits, those of the favored state first, then in order. When
 * there are none (a typing error, a lost zero at the start): the nearest with fewer digits in common.
 */
export function zipsStarting(
  gazetteer: Gazetteer,
  digits: string,
  limit: number,
  favored?: number,
): readonly number[] {
  const typed = digits.slice(0, 5);
  for (let length = typed.length; length > 0; length--) {
    const found = rowsStarting(gazetteer, typed.slice(0, length));
    const lost = typed.length < 5 && length > 2 ? rowsStarting(gazetteer, `0${typed.slice(0, length)}`) : [];
    if (found.length + lost.length === 0) continue;
    const { zip, zipCity } = gazetteer.atlas;
    const wanted = Number(typed.padEnd(5, '0'));
    if (length < typed.length) found.sort((a, b) => Math.abs(zip[a]! - wanted) - Math.abs(zip[b]! - wanted));
    const rows = [...found, ...lost];
    const isFavored = (row: number) => gazetteer.cityState[zipCity[row]!] === favored;
    return [...rows.filter(isFavored), ...rows.filter((row) => !isFavored(row))].slice(0, limit);
  }
  return [];
}

function rowsStarting(gazetteer: Gazetteer, digits: string): number[] {
  const from = gazetteer.zipRow(Number(digits.padEnd(5, '0')));
  const to = gazetteer.zipRow(Number(digits.padEnd(5, '9')) + 1);
  return Array.from({ length: to - from }, (_, i) => from + i);
}
