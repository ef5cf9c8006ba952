import { expect, test } from 'vitest';
import { US_ZONES, ZONES } from '../../fixtures/zones.ts';
import { zoneOfState } from './state-zones.ts';

const STATES =
  `AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
  OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU MP AS`.split(/\s+/);

test('every state and territory has a zone of the United States that is there', () => {
  expect(STATES).toHaveLength(56);
  for (const state of STATES) {
    const { zone } = zoneOfState(state)!;
    expect(US_ZONES as readonly string[], state).toContain(zone);
    expect(ZONES.knows(zone), state).toBe(true);
  }
  expect(zoneOfState('ZZ')).toBeUndefined();
});

test('states with two times say so', () => {
  const several = STATES.filter((state) => !zoneOfState(state)!.alone);
  expect(several.join(' ')).toBe('AK AZ FL ID IN KS KY MI NE NV ND OR SD TN TX');
});
