const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day's number counted from 1970, `undefined` when the text is no calendar day `YYYY-MM-DD`. */
export function dayNumber(text: string): number | undefined {
  const parts = SHAPE.exec(text);
  if (!parts) return undefined;
  const start = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(start).toISOString().slice(0, 10) === text ? start / DAY_MS : undefined;
}
