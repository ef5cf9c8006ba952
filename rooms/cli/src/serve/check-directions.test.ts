import { expect, test } from 'vitest';
import { checkDirections } from './check-directions.ts';

test.each([
  [undefined],
  [''],
  ['https://www.google.com/maps/dir/?api=1&destination={address}'],
  [' https://maps.example.org/{address} '],
])('%j is taken', (given) => {
  expect(() => checkDirections(given)).not.toThrow();
});

test.each([
  ['https://maps.example.org/'],
  ['https://maps.example.org/{address}/{address}'],
  ['http://maps.example.org/{address}'],
  ['javascript:alert({address})'],
  ['https://{address}.example.org/'],
  ['{address}'],
])('%j is refused, with what to write instead', (given) => {
  expect(() => checkDirections(given)).toThrow(/expected an https address with \{address\} in it once/);
});
