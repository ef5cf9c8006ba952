import { describe, expect, test } from 'vitest';
import { type DiaryState, type DiaryStore, emptyDiary, makeDiary } from './diary.ts';
import { emptyDraft } from './entry.ts';

/** A device in memory; one that refuses stands for a full disk or a private window. */
function device(kept?: readonly unknown[]) {
  let rows: Map<number, unknown> | undefined;
  if (kept) rows = new Map(kept.map((value, at) => [at, value]));
  let refuses = false;
  const answer = () => {
    if (refuses) throw new Error('refused');
  };
  const all = (): unknown[] | undefined => rows && [...rows.values()];
  const store: DiaryStore = {
    async read() {
      answer();
      return all();
    },
    async write(entries, gone, create) {
      answer();
      if (create) rows ??= new Map();
      if (!rows) return false;
      for (const entry of entries) rows.set(entry.at, entry);
      for (const at of gone) rows.delete(at);
      return true;
    },
    async clear() {
      answer();
      rows = undefined;
    },
  };
  return {
    store,
    rows: all,
    refuse(isRefusing: boolean) {
      refuses = isRefusing;
    },
    deleteElsewhere() {
      rows = undefined;
    },
  };
}

function open(own = device()) {
  let state: DiaryState = emptyDiary;
  let clock = 1000;
  const diary = makeDiary(
    own.store,
    () => new Date(clock++),
    (next) => {
      state = next;
    },
  );
  return { diary, own, now: () => state };
}

const draft = (note: string) => ({ ...emptyDraft, note });
const notes = (state: DiaryState) => state.entries.map(({ note }) => note);

describe('the log', () => {
  test('stays in memory until the person says otherwise', async () => {
    const { diary, own, now } = open();
    await diary.open();
    expect(diary.add(draft('one'))).toBeUndefined();
    await diary.settled();
    expect(notes(now())).toEqual(['one']);
    expect(own.rows()).toBeUndefined();
  });

  test('once kept, is kept with every change, and comes back', async () => {
    const { diary, own } = open();
    diary.add(draft('one'));
    diary.add(draft('two'));
    await diary.keep();
    diary.change(1000, draft('changed'), '2026-11-21T10:00');
    diary.remove(1001);
    diary.add(draft('three'));
    await diary.settled();
    const again = open(own);
    await again.diary.open();
    expect(notes(again.now())).toEqual(['changed', 'three']);
    expect(again.now()).toMatchObject({ isKept: true, entries: [{ local: '2026-11-21T10:00' }, {}] });
  });

  test('an empty entry is refused and nothing changes', () => {
    const { diary, now } = open();
    expect(diary.add(emptyDraft)).toMatchObject({ kind: 'empty' });
    expect(now().entries).toEqual([]);
  });

  test('a time that does not exist leaves the one that was there', () => {
    const { diary, now } = open();
    diary.add(draft('one'));
    const { local } = now().entries[0]!;
    diary.change(1000, draft('two'), 'yesterday');
    expect(now().entries[0]).toMatchObject({ local, note: 'two' });
  });

  test('forgotten, leaves the device and stays on the page; deleted, leaves both', async () => {
    const { diary, own, now } = open();
    diary.add(draft('one'));
    await diary.keep();
    await diary.forget();
    expect([own.rows(), notes(now()), now().isKept]).toEqual([undefined, ['one'], false]);
    await diary.keep();
    await diary.deleteAll();
    expect([own.rows(), now()]).toEqual([undefined, emptyDiary]);
  });
});

test('what was deleted elsewhere does not come back by itself', async () => {
  const { diary, own, now } = open();
  diary.add(draft('one'));
  await diary.keep();
  own.deleteElsewhere();
  diary.add(draft('two'));
  await diary.settled();
  expect(own.rows()).toBeUndefined();
  expect(now()).toMatchObject({ isKept: false, refused: undefined });
  expect(notes(now())).toEqual(['one', 'two']);
});

describe('a device that refuses', () => {
  test('to open, is told of, and the log works on', async () => {
    const own = device();
    own.refuse(true);
    const { diary, now } = open(own);
    await diary.open();
    diary.add(draft('one'));
    expect(now()).toMatchObject({ refused: 'reading', isKept: false, entries: [{ note: 'one' }] });
  });

  test('to keep, is asked again only when the person asks again', async () => {
    const own = device();
    const { diary, now } = open(own);
    diary.add(draft('one'));
    own.refuse(true);
    await diary.keep();
    expect(now()).toMatchObject({ refused: 'writing', isKept: false, entries: [{ note: 'one' }] });
    own.refuse(false);
    await diary.keep();
    expect(now()).toMatchObject({ refused: undefined, isKept: true });
    expect(own.rows()).toHaveLength(1);
  });

  test('one change, gets it with the next one', async () => {
    const { diary, own, now } = open();
    diary.add(draft('one'));
    await diary.keep();
    own.refuse(true);
    diary.add(draft('two'));
    diary.remove(1000);
    await diary.settled();
    expect(now()).toMatchObject({ refused: 'writing', isKept: true });
    own.refuse(false);
    diary.add(draft('three'));
    await diary.settled();
    expect(now().refused).toBeUndefined();
    expect(own.rows()).toMatchObject([{ note: 'two' }, { note: 'three' }]);
  });

  test('to delete, says so and does not call it deleted', async () => {
    const { diary, own, now } = open();
    diary.add(draft('one'));
    await diary.keep();
    own.refuse(true);
    await diary.deleteAll();
    expect(now()).toMatchObject({ refused: 'writing', isKept: true, entries: [] });
    own.refuse(false);
    await diary.deleteAll();
    expect(own.rows()).toBeUndefined();
  });
});

test('what cannot be read is counted, stays on the device, and goes only with everything', async () => {
  const own = device([{ from: 'a later version' }]);
  const { diary, now } = open(own);
  await diary.open();
  expect(now()).toMatchObject({ unread: 1, isKept: true, entries: [] });
  diary.add(draft('one'));
  await diary.settled();
  expect(own.rows()).toHaveLength(2);
  await diary.deleteAll();
  expect(own.rows()).toBeUndefined();
});
