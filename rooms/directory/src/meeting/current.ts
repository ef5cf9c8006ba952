const DAY = 86_400_000;

/** Days after which a list of meetings is no longer shown as current: they move and close from month to month. */
export const CURRENT_DAYS = 30;

/**
 * True while a list of this date may be shown as current: at most `CURRENT_DAYS` old at `now` (milliseconds since 1970),
 * and not of the future, which only a wrong clock or a wrong file gives. A date that stops at the month or the year
 * counts as its first day; one that cannot be read is not current.
 */
export function isCurrent(asOf: string, now: number): boolean {
  const days = daysOld(asOf, now);
  return days !== undefined && days >= -1 && days <= CURRENT_DAYS;
}

/** Whole days from a list's date to `now`, negative for a date to come; `undefined` for a date that cannot be read. */
export function daysOld(asOf: string, now: number): number | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(asOf);
  if (!found) return undefined;
  const [, year, month = '01', day = '01'] = found;
  const from = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(from) ? undefined : Math.floor((now - from) / DAY);
}
