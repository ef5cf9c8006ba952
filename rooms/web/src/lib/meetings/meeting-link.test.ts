import type { Places } from '@waymark/directory';
import { expect, test } from 'vitest';
import { baltimore } from '#lib/find/small-pack.fixture.ts';
import { checksumOf } from '#lib/shortlist/checksum.ts';
import { askTonight, nothingAsked } from './meeting-asked.ts';
import { readMeetingLink, writeMeetingSearch, writeMeetings } from './meeting-link.ts';
import { needsPlace, readSharedSearch } from './read-shared.ts';

const places = {
  resolve: (text: string) =>
    text === 'Baltimore, MD' || text === baltimore.label
      ? { ok: true, place: baltimore }
      : { ok: false, problem: 'unknown', suggestions: [] },
} as unknown as Places;

const asked = {
  ...askTonight({ ...nothingAsked, place: baltimore, within: 10, way: 'car' as const }),
  searched: true,
  show: 10,
};

function readSearch(fragment: string) {
  const read = readMeetingLink(fragment);
  return read.ok && read.value.kind === 'search' ? readSharedSearch(read.value, places) : undefined;
}

test('a shared search asks the same, also when it was escaped anew on its way', () => {
  const fragment = writeMeetingSearch(asked);
  expect(fragment).toMatch(/^m1\./);
  expect(readSearch(fragment)).toEqual(asked);
  expect(readSearch(fragment.replaceAll('+', '%20'))).toEqual(asked);
  expect(readSearch(writeMeetingSearch({ ...asked, within: undefined }))?.within).toBeUndefined();
});

test('where a person is stays out of the link, and whoever opens it is asked where they are', () => {
  const place = { ...baltimore, kind: 'position', label: 'Here' } as const;
  const fragment = writeMeetingSearch({ ...asked, place });
  expect(fragment).not.toMatch(/39|76|Here|near/);
  const read = readSearch(fragment)!;
  expect(needsPlace(read)).toBe(true);
  expect(needsPlace({ ...read, selection: { attendance: ['online', 'phone'] } })).toBe(false);
});

test('shared meetings are their numbers, in their order', () => {
  expect(readMeetingLink(writeMeetings([7, 2 ** 32 - 1, 12]))).toEqual({
    ok: true,
    value: { kind: 'meetings', ids: [7, 4294967295, 12] },
  });
});

test('a link that is not whole is refused whole', () => {
  const whole = writeMeetings([7, 12]);
  const signed = (body: string) => `${body}.${checksumOf(body)}`;
  const trouble = (fragment: string) => {
    const read = readMeetingLink(fragment);
    return read.ok ? undefined : read.problem;
  };
  for (const cut of [whole.slice(0, -1), whole.replace('7', '8'), 'g1.', 'm1.', 'x', 'g0.7.abcd', ''])
    expect(trouble(cut), cut).toBe('damaged');
  for (const made of [
    'g1.7_7',
    'g1.0',
    'g1._7',
    'g1.zzzzzzz',
    `g1.${Array(201)
      .fill(0)
      .map((_, at) => (at + 1).toString(36))
      .join('_')}`,
  ])
    expect(trouble(signed(made)), made.slice(0, 20)).toBe('damaged');
  expect(trouble('g2.7.abcd')).toBe('newer');
  expect(trouble(`g1.${'7_'.repeat(5000)}`)).toBe('too-long');
  const search = writeMeetingSearch(asked);
  expect(trouble(search.replace('tonight', 'today'))).toBe('damaged');
  expect(readSearch(writeMeetingSearch({ ...asked, time: 'never' as never }))).toBeUndefined();
});
