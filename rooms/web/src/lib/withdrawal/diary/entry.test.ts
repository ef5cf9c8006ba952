import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  append,
  change,
  type DiaryEntry,
  type Draft,
  draftOf,
  emptyDraft,
  entryOf,
  reviveEntries,
} from './entry.ts';
import type { Stamp } from './stamp.ts';

const stamp = (local: string, offsetMinutes = -300): Stamp => ({ local, offsetMinutes });
const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft, ...part });
const mild = draft({ grades: { sleep: 'mild' } });

function grow(...moments: readonly (readonly [number, string])[]): readonly DiaryEntry[] {
  return moments.reduce<readonly DiaryEntry[]>((entries, [now, local]) => {
    const next = append(entries, mild, now, stamp(local));
    if (!next.ok) throw new Error(next.problem.kind);
    return next.value;
  }, []);
}

const locals = (entries: readonly DiaryEntry[]) => entries.map(({ local }) => local);

describe('the order of entries', () => {
  test('is the order in which they were written, whatever the clock does', () => {
    const entries = grow([5000, '2026-11-20T10:00'], [1000, '2026-11-19T09:00'], [1000, '2026-11-19T09:00']);
    expect(locals(entries)).toEqual(['2026-11-20T10:00', '2026-11-19T09:00', '2026-11-19T09:00']);
  });

  test('never depends on the clock', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10_000 }), { maxLength: 30 }), (moments) => {
        const entries = grow(
          ...moments.map((now, at) => [now, `2026-11-01T00:${String(at).padStart(2, '0')}`] as const),
        );
        expect(locals(entries)).toEqual(locals(entries).toSorted());
        expect(entries).toHaveLength(moments.length);
      }),
    );
  });

  test('stays when an entry is changed, its time too', () => {
    const [first, second] = grow([1, '2026-11-20T10:00'], [2, '2026-11-20T11:00']);
    const next = change([first!, second!], first!.at, draft({ note: 'later' }), '2026-11-20T23:59');
    expect(next).toMatchObject({ ok: true, value: [{ local: '2026-11-20T23:59', note: 'later' }, second] });
  });
});

describe('a draft', () => {
  test('says only what was said', () => {
    const entry = entryOf(
      draft({ grades: { heart: 'severe' }, dangers: ['fever'], note: ' hot ' }),
      7,
      stamp('2026-11-20T10:00'),
    );
    expect(entry).toEqual({
      at: 7,
      local: '2026-11-20T10:00',
      offsetMinutes: -300,
      grades: { heart: 'severe' },
      dangers: { fever: 'yes' },
      note: 'hot',
    });
    expect(draftOf(entry)).toEqual({ grades: { heart: 'severe' }, dangers: ['fever'], note: 'hot' });
  });

  test('with nothing in it makes no entry', () => {
    expect(append([], draft({ note: '  ' }), 1, stamp('2026-11-20T10:00'))).toMatchObject({
      ok: false,
      problem: { kind: 'empty' },
    });
  });
});

describe('what was kept', () => {
  const good = entryOf(mild, 5, stamp('2026-11-20T10:00'));

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'hello'],
    ['no moment', { ...good, at: '5' }],
    ['a time that does not exist', { ...good, local: '2026-13-40T99:99' }],
    ['a zone beyond the world', { ...good, offsetMinutes: 9999 }],
    ['a symptom of a later version', { ...good, grades: { hiccups: 'mild' } }],
    ['grades that are a list', { ...good, grades: ['mild'] }],
    ['a note that is markup in an object', { ...good, note: { html: '<script>' } }],
  ])('counts %s as unreadable and keeps the rest', (_, bad) => {
    expect(reviveEntries([bad, good])).toEqual({ entries: [good], unread: 1 });
  });

  test('comes back as it was, also from a clock that ran ahead', () => {
    const ahead = entryOf(mild, 4_102_444_800_000, stamp('2100-01-01T00:00'));
    expect(reviveEntries([ahead, good])).toEqual({ entries: [good, ahead], unread: 0 });
  });
});
