import { expect, test } from 'vitest';
import { baltimore, type Given, maryland, smallPack } from '#lib/find/small-pack.fixture.ts';
import { callList } from './call-list.ts';

const away = (miles: number) => ({
  position: { lat: baltimore.lat + miles / 69, lng: baltimore.lng, precision: 'address' as const },
});
const phone = (number: string) => ({ phones: [{ purpose: 'main' as const, number }] });

function names(place: typeof baltimore, ...given: readonly Given[]): string[] {
  const { pack } = smallPack(...given);
  return callList(pack, place).map(({ row }) => pack.name(row));
}

test('programs that state the medicine, near before far, each number once, those for some people last', () => {
  const called = names(
    baltimore,
    { name: 'Silent', ...phone('4105550101') },
    { name: 'Veterans', yes: ['SA', 'OP', 'BUM', 'VAMC'], ...phone('4105550102'), ...away(0) },
    { name: 'Far', yes: ['SA', 'OP', 'MM', 'OTP'], ...phone('4105550103'), ...away(20) },
    { name: 'Near', yes: ['SA', 'OP', 'MM', 'OTP'], ...phone('4105550104'), ...away(1) },
    { name: 'Twin', yes: ['SA', 'OP', 'UB'], ...phone('4105550104'), ...away(18) },
    { name: 'Drivers', yes: ['SA', 'OP', 'UB', 'DUO'], ...phone('4105550106'), ...away(1) },
    { name: 'Mute', yes: ['SA', 'OP', 'UB'], phones: [], ...away(1) },
  );
  expect(called).toEqual(['Near', 'Far', 'Veterans']);
});

test('with too few near, the circle widens, and nobody is sent across an ocean', () => {
  const given = (miles: number): Given => ({
    name: `${miles}`,
    yes: ['SA', 'OP', 'BUM'],
    ...phone(`41055502${miles}`.padEnd(10, '0').slice(0, 10)),
    ...away(miles),
  });
  expect(names(baltimore, given(10), given(40), given(90), given(300))).toEqual(['10', '40', '90']);
  expect(names(baltimore, given(300))).toEqual([]);
});

test('a state is searched as a whole, at most five calls', () => {
  const given = [1, 2, 3, 4, 5, 6].map(
    (n): Given => ({ name: `${n}`, yes: ['SA', 'OP', 'MM'], ...phone(`410555010${n}`), ...away(n * 50) }),
  );
  expect(names(maryland, ...given)).toHaveLength(5);
  expect(names({ ...maryland, state: 'WY' }, ...given)).toEqual([]);
});
