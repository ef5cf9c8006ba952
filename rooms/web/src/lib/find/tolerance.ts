import type { GroupId, Pack } from '@waymark/directory';
import { m } from '#words';

// Withdrawal care in whatever setting, then the codes of the concept "naltrexone".
const codes: ReadonlySet<string> = new Set(['OD', 'RD', 'HID', 'DT', 'ODTX', 'UN', 'RPN']);

/** Whether a program states care that needs, or makes for, days without opioids: withdrawal care or naltrexone. */
export function lowersTolerance(pack: Pack, row: number): boolean {
  return pack.codesOf(row).some((code) => codes.has(code));
}

/** What stands with a group of filters that holds such care. */
export function toleranceWords(group: GroupId): string | undefined {
  if (group === 'care' || group === 'relief') return m.find_tolerance_withdrawal();
  if (group === 'medicine' || group === 'stay-on') return m.find_tolerance_naltrexone();
  return undefined;
}
