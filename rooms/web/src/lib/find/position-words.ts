import { m } from '#words';
import type { PositionTrouble } from './position.browser.ts';

const words: Record<PositionTrouble, () => string> = {
  refused: m.find_position_refused,
  late: m.find_position_late,
  unknown: m.find_position_unknown,
};

/** Why the device did not say where it is, and what to do instead. */
export function positionWords(trouble: PositionTrouble): string {
  return words[trouble]();
}
