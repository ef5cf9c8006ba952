import { joinKey } from './fold.ts';
import { partsOf } from './question.ts';
import { FIT, type Fit } from './shortlist.ts';
import { STATE_KEYS } from './states.ts';

/** Words that a name may start with, and where the places of that name may lie. */
export interface Begun {
  readonly words: readonly string[];
  /** Postal codes; absent when anywhere will do. */
  readonly states?: ReadonlySet<string>;
  /** How well a place of that very name fits. */
  readonly whole: Fit;
  /** How well a place whose name goes on fits; absent when it does not. */
  readonly longer?: Fit;
  /** True when a mistake in spelling is not looked for. */
  readonly literal?: boolean;
}

/** Longest state name of two or three words that people type without a comma. */
const STATE_WORDS = 3;

/** The ways to read text that may not be finished: as one name, and as a name with a state begun after it. */
export function beginningsOf(text: string): readonly Begun[] {
  const parts = partsOf(text);
  const last = parts.at(-1);
  if (!last) return [];
  if (parts.length > 1) {
    const { states, whole } = statesStarting(joinKey(last));
    return [{ words: parts.at(-2)!, states, whole: whole ? FIT.exact : FIT.start, longer: FIT.start }];
  }
  const beginnings: Begun[] = [{ words: last, whole: FIT.exact, longer: FIT.start }];
  if (last[0] === 'the' && last.length > 1)
    beginnings.push({ words: last.slice(1), whole: FIT.exact, longer: FIT.start });
  for (let size = 1; size <= Math.min(STATE_WORDS, last.length - 1); size++) {
    const { states, whole } = statesStarting(joinKey(last.slice(-size)));
    if (states.size === 0) continue;
    const words = last.slice(0, -size);
    beginnings.push({ words, states, whole: whole ? FIT.exact : FIT.start, literal: !whole });
  }
  return beginnings;
}

function statesStarting(key: string): { readonly states: ReadonlySet<string>; readonly whole: boolean } {
  const exact = STATE_KEYS.filter(([stateKey]) => stateKey === key);
  const fitting = exact.length > 0 ? exact : STATE_KEYS.filter(([stateKey]) => stateKey.startsWith(key));
  return { states: new Set(fitting.map(([, code]) => code)), whole: exact.length > 0 };
}
