import { describe, expect, it } from 'vitest';
import { keyOf } from './fold.ts';
import { isStateCode, STATE_KEYS, STATES, stateName, stateOfKey } from './states.ts';

describe('states', () => {
  it('are the 50, DC, five territories and three associated states', () => {
    expect(STATES).toHaveLength(50 + 1 + 5 + 3);
    expect(new Set(STATES.map(({ code }) => code)).size).toBe(STATES.length);
  });

  it('answer to code, English name and every other name, and no name stands for two', () => {
    const meant = new Map<string, string>();
    for (const { code, name, also } of STATES) {
      for (const said of [code, code.toLowerCase(), name, ...also]) {
        expect(stateOfKey(keyOf(said)), said).toBe(code);
        expect(meant.get(keyOf(said)) ?? code, said).toBe(code);
        meant.set(keyOf(said), code);
      }
    }
    expect(meant.size).toBe(new Set(STATE_KEYS.map(([key]) => key)).size);
  });

  it.each([
    ['Nueva York', 'NY'],
    ['Carolina del Norte', 'NC'],
    ['Dakota del Sur', 'SD'],
    ['Nuevo México', 'NM'],
    ['Pensilvania', 'PA'],
    ['Virginia Occidental', 'WV'],
    ['Islas Vírgenes', 'VI'],
    ['W. Va.', 'WV'],
    ['N.J.', 'NJ'],
    ['Calif.', 'CA'],
  ])('%s is %s', (said, code) => {
    expect(stateOfKey(keyOf(said))).toBe(code);
  });

  it('know what is no state', () => {
    expect(stateOfKey('atlantis')).toBeUndefined();
    expect(isStateCode('AE')).toBe(false);
    expect(isStateCode('md')).toBe(false);
    expect(stateName('MD')).toBe('Maryland');
    expect(stateName('XX')).toBe('XX');
  });
});
