import { expect, test } from 'vitest';
import { orderForPerson, standings, standOf } from './personal-order.ts';
import { call, saved } from './saved.fixture.ts';

const today = '2026-11-21';
const stand = (...calls: ReturnType<typeof call>[]) => standOf({ calls }, today).standing;

// Line by line as ORDER.md has it.
const examples = [
  saved(1, { calls: [call('date-offered', today, '2026-11-21')] }),
  saved(2, { calls: [call('date-offered', today, '2026-11-30')] }),
  saved(3, { calls: [call('date-offered', today)] }),
  saved(4, { calls: [call('date-offered', '2026-11-01', '2026-11-20')] }),
  saved(5, { calls: [call('full', '2026-11-01', '2026-11-21')] }),
  saved(6),
  saved(7),
  saved(8, { calls: [call('no-answer', '2026-11-19')] }),
  saved(9, { calls: [call('no-answer', '2026-11-20')] }),
  saved(10, { calls: [call('full', today, '2026-11-22')] }),
  saved(11, { calls: [call('full', today, '2026-12-22')] }),
  saved(12, { calls: [call('full', '2026-11-01')] }),
  saved(13, { calls: [call('money-first', today)] }),
  saved(14, { calls: [call('wrong-number', today)] }),
  saved(15, { calls: [call('medicine-no', today)] }),
];
const ids = examples.map(({ id }) => id);

test('the order is the one that is published', () => {
  expect(
    orderForPerson(
      [...examples].sort((a, b) => ((a.id * 7) % 16) - ((b.id * 7) % 16)),
      today,
    ).map(({ id }) => id),
  ).toEqual(
    // Between the two that were not called yet the order of saving stays: 7 was saved before 6 here.
    ids.map((id) => (id === 6 ? 7 : id === 7 ? 6 : id)),
  );
  expect(orderForPerson(examples, today).map(({ id }) => id)).toEqual(ids);
  expect(new Set(examples.map((program) => standOf(program, today).standing))).toEqual(new Set(standings));
});

test('the latest day counts, and on one day what was noted last', () => {
  expect(stand(call('no-answer', '2026-11-20'), call('full', '2026-11-19'))).toBe('no-answer');
  expect(stand(call('no-answer', today), call('full', today))).toBe('full');
  expect(stand(call('wrong-number', '2026-11-01'), call('no-answer', today))).toBe('no-answer');
});

test('a warning sign outlasts later calls, until a date is offered', () => {
  expect(stand(call('medicine-no', '2026-11-01'), call('no-answer', today))).toBe('medicine-no');
  expect(stand(call('money-first', '2026-11-01'), call('full', today))).toBe('money-first');
  expect(stand(call('medicine-no', '2026-11-01'), call('money-first', today))).toBe('medicine-no');
  expect(stand(call('medicine-no', '2026-11-01'), call('date-offered', today))).toBe('date-offered');
  const between = [
    call('medicine-no', '2026-11-01'),
    call('date-offered', '2026-11-02'),
    call('no-answer', today),
  ];
  expect(stand(...between)).toBe('no-answer');
  expect(stand(...between, call('money-first', today))).toBe('money-first');
});
