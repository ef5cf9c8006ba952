import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksumOf } from './checksum.ts';
import { isListLink, longestLink, readListLink, writeListLink } from './list-link.ts';
import { anyCall, anyId, anyNote, anyZip, call } from './saved.fixture.ts';
import { mostCalls, mostPrograms } from './saved.ts';

const sealed = (body: string) => `${body}.${checksumOf(body)}`;
const problem = (fragment: string) => {
  const read = readListLink(fragment);
  return read.ok ? 'read' : read.problem;
};

const anyLinked = fc
  .record({ id: anyId, zip: anyZip, note: anyNote, calls: fc.array(anyCall, { maxLength: 4 }) })
  .map(({ id, zip, note, calls }) => ({
    id,
    zip,
    ...(note ? { note } : {}),
    ...(calls.length > 0 ? { calls } : {}),
  }));
const anyList = fc.uniqueArray(anyLinked, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: mostPrograms,
});

test('five programs make a short link, and notes stay out of it unless they are given', () => {
  const five = [1, 812, 4711, 9001, 14459].map((id) => ({ id, zip: '21201' }));
  const link = writeListLink(five);
  expect(link).toMatch(/^v1\.1-gcx_mk-gcx_/);
  expect(link.length).toBeLessThan(60);
  expect(readListLink(link)).toEqual({ ok: true, value: five });
});

test('whatever is shared is read again, and holds no sign that a message would break', () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const link = writeListLink(list);
      expect(readListLink(link)).toEqual({ ok: true, value: list });
      expect(link).toMatch(/^v1\.[\w.-]+\w$/);
    }),
  );
});

test('a full list with full notes still fits', () => {
  const day = '2026-11-21';
  const calls = Array.from({ length: mostCalls }, () => call('date-offered', day, day));
  const list = Array.from({ length: mostPrograms }, (_, at) => ({
    id: 0x3fffffff - at,
    zip: '99999',
    note: '\u0001'.repeat(500),
    calls,
  }));
  expect(writeListLink(list).length).toBeLessThan(longestLink);
  expect(readListLink(writeListLink(list)).ok).toBe(true);
});

test('a link that was cut off or changed anywhere is refused', () => {
  const link = writeListLink([
    { id: 812, zip: '21201', note: 'Ask for Ana' },
    { id: 4711, zip: '' },
  ]);
  for (let at = 3; at < link.length; at++) {
    expect(problem(link.slice(0, at)), `cut at ${at}`).toBe('damaged');
    const other = link[at] === 'a' ? 'b' : 'a';
    expect(problem(link.slice(0, at) + other + link.slice(at + 1)), `changed at ${at}`).toBe('damaged');
  }
});

test.each([
  ['nothing', 'v1.'],
  ['no program', sealed('v1.')],
  ['number 0', sealed('v1.0-gcx')],
  ['a number beyond all', sealed('v1.zzzzzz')],
  ['a number written in two ways', sealed('v1.0mk-gcx')],
  ['a ZIP that is none', sealed('v1.mk-zzzz')],
  ['one program twice', sealed('v1.mk-gcx_mk-gcx')],
  [
    'more programs than a list holds',
    sealed(`v1.${Array.from({ length: 101 }, (_, at) => (at + 1).toString(36)).join('_')}`),
  ],
  ['notes of other programs', sealed(`v1.mk.${btoa('[["a",[]],["b",[]]]')}`)],
  ['notes that are no list', sealed(`v1.mk.${btoa('{"note":1}')}`)],
  ['a call that never was', sealed(`v1.mk.${btoa('[["",[["q","2026-11-21"]]]]')}`)],
  ['a day that never was', sealed(`v1.mk.${btoa('[["",[["f","2026-13-01"]]]]')}`)],
  ['bytes that are no text', sealed('v1.mk._____w')],
  ['parts too many', sealed('v1.mk.W10.W10')],
  ['markup', sealed('v1.<script>alert(1)</script>')],
  ['version 0', sealed('v0.mk')],
])('%s is refused', (_, fragment) => {
  expect(problem(fragment)).toBe('damaged');
});

test('a newer version and a link without end are told apart', () => {
  expect(problem('v2.anything')).toBe('newer');
  expect(problem(`v1.${'a'.repeat(longestLink)}`)).toBe('too-long');
});

test('whatever stands in a fragment, reading it never throws', () => {
  const nearly = fc.string({ unit: 'binary' }).map((text) => sealed(`v1.${text}`));
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (fragment) => {
      expect(typeof readListLink(fragment).ok).toBe('boolean');
    }),
  );
  expect(['main', '', 'v1', 'vx.1'].map(isListLink)).toEqual([false, false, false, false]);
});
