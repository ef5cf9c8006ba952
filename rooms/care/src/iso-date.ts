/** A calendar day, `YYYY-MM-DD`. Days compare as text, and no time zone can move them. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole days from the first day to the second; negative when the second is earlier. Throws on text that is no day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((dayStart(to) - dayStart(from)) / DAY_MS);
}

/** Milliseconds since 1970 at the start of that day, UTC. Throws on text that is no day. */
function dayStart(day: IsoDate): number {
  const parts = SHAPE.exec(day);
  const start = parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : Number.NaN;
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== day) {
    throw new Error(
      `Not a calendar day: got ${JSON.stringify(day)}, expected YYYY-MM-DD; pass a day that exists.`,
    );
  }
  return start;
}
