const circles = [50, 100, 200] as const;

/** Radius in miles that takes in everything that was shown, and 50 at least. */
export function circleAround(hits: readonly { readonly miles?: number }[]): number {
  const farthest = Math.max(0, ...hits.map(({ miles = 0 }) => miles));
  return circles.find((miles) => miles >= farthest) ?? 200;
}
