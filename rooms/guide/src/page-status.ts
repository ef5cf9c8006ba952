import { dayNumber } from './iso-date.ts';
import type { FrontMatter } from './page.ts';

export interface PageStatus {
  /** `expired`: show the banner, and fail `waymark check --content`. `due`: its day is near; warn whoever keeps it. */
  readonly state: 'current' | 'due' | 'expired';
  /** Whole days until the last day on which it may be shown without a banner; negative once that has passed. */
  readonly daysLeft: number;
}

/** How the page's facts stand on that day. Throws when `now` is no calendar day. */
export function pageStatus(page: Pick<FrontMatter, 'reviewBy'>, now: string, dueDays = 60): PageStatus {
  const today = dayNumber(now);
  const last = dayNumber(page.reviewBy);
  if (today === undefined || last === undefined)
    throw new Error(
      `Not a calendar day: got ${JSON.stringify(today === undefined ? now : page.reviewBy)}, expected YYYY-MM-DD; pass a day that exists.`,
    );
  const daysLeft = last - today;
  return { daysLeft, state: daysLeft < 0 ? 'expired' : daysLeft <= dueDays ? 'due' : 'current' };
}
