import { expect, test } from 'vitest';
import { destinationOf, deviceOf, directionsTo } from './directions.ts';
import { readOperatorMaps } from './operator-maps.ts';

const address = { street: '521 4th Street', city: 'Havre', state: 'MT', zip: '59501' };
const destination = '521 4th Street, Havre, MT 59501';

test('a destination is a street that one can go to', () => {
  expect(destinationOf(address)).toBe(destination);
  for (const street of [
    undefined,
    '',
    ' ',
    'PO Box 12',
    'P.O. Box 7',
    'P O Box 7',
    'Post Office Box 3',
    'Box 12',
    'Apartado 99',
  ])
    expect(destinationOf({ ...address, street })).toBeUndefined();
  for (const street of ['12 Boxwood Lane', '4 Post Office Road', 'Box Elder Clinic Road 1'])
    expect(destinationOf({ ...address, street })).toContain(street);
});

test('each device opens what it has, by the address alone', () => {
  const encoded = '521%204th%20Street%2C%20Havre%2C%20MT%2059501';
  expect(directionsTo(destination, 'android', null)).toEqual({
    href: `geo:0,0?q=${encoded}`,
    site: undefined,
  });
  expect(directionsTo(destination, 'apple', null)).toEqual({
    href: `https://maps.apple.com/?daddr=${encoded}`,
    site: 'Apple Maps',
  });
  expect(directionsTo(destination, 'other', null)).toEqual({
    href: `https://www.openstreetmap.org/directions?to=${encoded}`,
    site: 'openstreetmap.org',
  });
});

test('what the operator has chosen holds on every device', () => {
  const { directions } = readOperatorMaps({
    WAYMARK_DIRECTIONS: ' https://maps.example.org/go?to={address}&by=bus ',
  });
  for (const device of ['android', 'apple', 'other'] as const)
    expect(directionsTo('1 A&B $& St, X, MT 59501', device, directions)).toEqual({
      href: 'https://maps.example.org/go?to=1%20A%26B%20%24%26%20St%2C%20X%2C%20MT%2059501&by=bus',
      site: 'maps.example.org',
    });
  expect(readOperatorMaps({}).directions).toBeNull();
});

test.each([
  ['Mozilla/5.0 (Linux; Android 12; SM-A125U)', 5, 'android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 15_4 like Mac OS X)', 5, 'apple'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'apple'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'other'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 10, 'other'],
])('%s with %i touches', (userAgent, maxTouchPoints, device) => {
  expect(deviceOf({ userAgent, maxTouchPoints })).toBe(device);
});
