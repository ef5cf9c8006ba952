import type { FactValue } from '@waymark/directory';
import { m } from '#words';

const words: Record<FactValue, () => string> = {
  yes: () => m.find_fact_yes(),
  no: () => m.find_fact_no(),
  disagree: () => m.find_fact_disagree(),
  'not-stated': () => m.find_fact_not_stated(),
};

/** What is known of one thing, in words: silence is never a "no". */
export function factWords(value: FactValue): string {
  return words[value]();
}
