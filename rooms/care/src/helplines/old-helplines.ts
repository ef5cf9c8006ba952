import { daysBetween, type IsoDate } from '../iso-date.ts';
import { type Helpline, helplines } from './helplines.ts';
import type { HelplineId } from './numbers.ts';

/** A line whose number should be compared again, and how many days ago it last was. */
export interface OldHelpline {
  readonly id: HelplineId;
  readonly ageDays: number;
  readonly why: 'old' | 'review-passed' | 'being-verified';
}

/** Lines last compared more than that many days ago, past their review day, or never compared at all. */
export function oldHelplines(
  now: IsoDate,
  days: number,
  lines: Readonly<Record<HelplineId, Helpline>> = helplines,
): readonly OldHelpline[] {
  return (Object.entries(lines) as [HelplineId, Helpline][]).flatMap(([id, line]): OldHelpline[] => {
    const ageDays = daysBetween(line.verifiedOn, now);
    if (line.verifiedHow === 'being-verified') return [{ id, ageDays, why: 'being-verified' }];
    if (daysBetween(line.reviewBy, now) > 0) return [{ id, ageDays, why: 'review-passed' }];
    return ageDays > days ? [{ id, ageDays, why: 'old' }] : [];
  });
}
