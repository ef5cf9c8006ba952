import { expect, test } from 'vitest';
import { call, saved } from './saved.fixture.ts';
import { addCall, mostPrograms, moveTo, saveAll, savedOf, takeOff, takeOffCall, writeNote } from './saved.ts';

const three = [saved(1), saved(2), saved(3)];

test('a program is saved once, however often it is tapped', () => {
  expect(saveAll(three, [saved(2)])).toEqual({ ok: true, value: three, list: three });
  expect(saveAll(three, [saved(4)]).list.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});

test('a full list says so, takes what fits and loses nothing', () => {
  const nearly = Array.from({ length: mostPrograms - 1 }, (_, at) => saved(at + 1));
  const done = saveAll(nearly, [saved(101), saved(102)]);
  expect(done.ok).toBe(false);
  expect(done.list.map(({ id }) => id)).toEqual([...nearly.map(({ id }) => id), 101]);
  const longer = Array.from({ length: mostPrograms + 3 }, (_, at) => saved(at + 1));
  expect(saveAll(longer, [saved(101)]).list).toEqual(longer);
});

test('what is written about a program stays with it', () => {
  const noted = writeNote(addCall(three, 2, call('no-answer', '2026-11-21')), 2, 'Ask for Ana');
  expect(savedOf(noted, 2)).toMatchObject({ note: 'Ask for Ana', calls: [{ result: 'no-answer' }] });
  expect(savedOf(noted, 1)).toEqual(saved(1));
  expect(takeOff(noted, 2).map(({ id }) => id)).toEqual([1, 3]);
});

test('the same call of the same day is noted once, with what was said last', () => {
  const twice = addCall(
    addCall(three, 1, call('full', '2026-11-21')),
    1,
    call('full', '2026-11-21', '2026-12-01'),
  );
  expect(savedOf(twice, 1)?.calls).toEqual([call('full', '2026-11-21', '2026-12-01')]);
  expect(savedOf(takeOffCall(twice, 1, call('full', '2026-11-21')), 1)?.calls).toEqual([]);
});

test('a program that became part of another takes its notes along', () => {
  const list = [saved(1, { note: 'one', calls: [call('full', '2026-11-01')] }), saved(2, { note: 'two' })];
  expect(moveTo(list, 1, 9).map(({ id }) => id)).toEqual([9, 2]);
  expect(moveTo(list, 1, 2)).toEqual([saved(2, { note: 'two\none', calls: [call('full', '2026-11-01')] })]);
  expect(moveTo(list, 7, 2)).toBe(list);
});
