/**
 * The row that stands for an area: of all distinct positions the one nearest to their middle (each
 * coordinate's median), so that it is always a real place and a heap of post-office-box ZIPs at one
 * spot counts once. Of equals the first row; `undefined` for no rows.
 */
export function mainZip(
  rows: ArrayLike<number>,
  lat: ArrayLike<number>,
  lng: ArrayLike<number>,
): number | undefined {
  const distinct = new Map<number, number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const spot = lat[row]! * 0x100000 + lng[row]!;
    if (!distinct.has(spot)) distinct.set(spot, row);
  }
  const spots = [...distinct.values()];
  const middleLat = median(spots.map((row) => lat[row]!));
  const middleLng = median(spots.map((row) => lng[row]!));
  // A degree of longitude shrinks with latitude; small whole factors keep the choice exact.
  let best: number | undefined;
  let bestSquare = Number.POSITIVE_INFINITY;
  for (const row of spots) {
    const square = (lat[row]! - middleLat) ** 2 * 5 + (lng[row]! - middleLng) ** 2 * 3;
    if (square < bestSquare) {
      best = row;
      bestSquare = square;
    }
  }
  return best;
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1 ? values[middle]! : ((values[middle - 1] ?? 0) + (values[middle] ?? 0)) / 2;
}
