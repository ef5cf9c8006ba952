import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '#lib/find/address.ts';
import { type Asked, choose, moveTo, nothingAsked } from '#lib/find/asked.ts';
import { baltimore, fewPlaces, here, zip21201 } from '#lib/find/small-pack.fixture.ts';
import { checksumOf } from './checksum.ts';
import { isSearchLink, readSearchLink, writeSearchLink } from './search-link.ts';

const searched: Asked = { ...nothingAsked, searched: true };
const asked = choose(
  choose(moveTo({ ...searched, within: 50 }, zip21201), 'medicine', 'methadone'),
  'pay',
  'medicaid',
);

function readBack(link: string) {
  const read = readSearchLink(link);
  if (!read.ok) return read.problem;
  const reading = readAddress(read.value, fewPlaces);
  return reading.ok ? reading.value : reading.problem;
}

test('a shared search asks the same again', () => {
  expect(readBack(writeSearchLink(asked))).toEqual(asked);
  const typed = { ...moveTo(searched, baltimore), text: 'Ñandú & "co" #1 %' };
  expect(readBack(writeSearchLink(typed))).toEqual(typed);
});

test('where a person is stays out of the link', () => {
  const link = writeSearchLink(choose(moveTo(searched, here), 'medicine', 'methadone'));
  expect(link).not.toMatch(/39|76|near/);
  expect(readBack(link)).toMatchObject({ place: undefined, concepts: { medicine: ['methadone'] } });
});

test('a link that was escaped anew on its way is the same link', () => {
  const link = writeSearchLink({ ...asked, text: 'a b' });
  expect(readBack(link.replace(/%2C/g, ',').replace(/\+/g, '%20'))).toEqual(readBack(link));
});

test('what was cut off, changed or made by a newer release is refused', () => {
  const link = writeSearchLink(asked);
  expect(readBack(link.slice(0, -3))).toBe('damaged');
  expect(readBack(link.replace('21201', '21202'))).toBe('damaged');
  expect(readBack('s2.abcd.near=21201')).toBe('newer');
  expect(readBack('s0.abcd.near=21201')).toBe('damaged');
  expect(readBack(`s1.abcd.${'x'.repeat(10_000)}`)).toBe('too-long');
  expect([isSearchLink('s1.x'), isSearchLink('main'), isSearchLink('results')]).toEqual([true, false, false]);
});

test('whatever stands in a fragment, neither reading it nor asking it throws', () => {
  const sealed = fc.string({ unit: 'binary' }).map((text) => {
    const entries = [...new URLSearchParams(text)];
    return `s1.${checksumOf(entries.map((entry) => entry.join('=')).join('&'))}.${text}`;
  });
  fc.assert(fc.property(fc.oneof(fc.string(), sealed), (link) => void readBack(link)));
});
