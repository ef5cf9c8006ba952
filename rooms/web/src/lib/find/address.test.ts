import { GROUPS } from '@waymark/directory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { type Asked, nothingAsked, radii, toQuery } from './asked.ts';
import { baltimore, fewPlaces, maryland, zip21201 } from './small-pack.fixture.ts';

const read = (query: string) => readAddress(new URLSearchParams(query), fewPlaces);
const right = (query: string): Asked => {
  const outcome = read(query);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem.problems));
  return outcome.value;
};

describe('a form sent without JavaScript', () => {
  test('is read as the same question', () => {
    expect(
      right('near=21201&within=50&text=&medicine=methadone&medicine=buprenorphine&pay=free&order=distance'),
    ).toEqual({
      searched: true,
      place: zip21201,
      within: 50,
      text: '',
      concepts: { medicine: ['methadone', 'buprenorphine'], pay: ['free'] },
      order: 'distance',
      from: 0,
      show: 25,
    });
  });

  test('with its place left empty searches the nation; its radius is no mistake', () => {
    expect(right('near=&within=25&text=')).toMatchObject({ searched: true, within: 25, place: undefined });
    expect(read('within=25').ok).toBe(false);
    expect(read('near=&within=-5').ok).toBe(false);
  });
});

describe('an address that is not understood', () => {
  test('keeps what was understood, and names the rest', () => {
    const outcome = read('near=21201&medicine=methadone,metadon&within=-5');
    if (outcome.ok) throw new Error('It was understood.');
    expect(outcome.problem.problems.map(({ param }) => param).sort()).toEqual(['medicine', 'within']);
    expect(outcome.problem.asked).toMatchObject({
      place: zip21201,
      concepts: { medicine: ['methadone'] },
      searched: false,
    });
  });

  test('keeps the place that was typed', () => {
    const outcome = read('near=Baltimor&within=50&pay=free');
    if (outcome.ok) throw new Error('It was understood.');
    expect(outcome.problem).toMatchObject({
      placeText: 'Baltimor',
      asked: { concepts: { pay: ['free'] }, within: 50 },
    });
  });

  test('never throws, whatever came', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof(fc.string(), fc.constantFrom('near', 'within', 'pay', 'text', 'limit')),
            fc.string(),
          ),
        ),
        (entries) => {
          readAddress(entries, fewPlaces);
        },
      ),
    );
  });
});

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  searched: fc.constant(true),
  place: fc.constantFrom(baltimore, zip21201, maryland),
  within: fc.constantFrom(...radii, 'state' as const, 'any' as const),
  text: fc.constantFrom('', 'harbor', 'niño & co'),
  concepts: fc
    .uniqueArray(
      fc.constantFrom(
        ...GROUPS.flatMap(({ id, concepts }) => concepts.map((concept) => [id, concept.id] as const)),
      ),
      {
        maxLength: 6,
      },
    )
    .map((pairs) =>
      Object.fromEntries(
        Map.groupBy(pairs, ([group]) => group)
          .entries()
          .map(([group, chosen]) => [group, chosen.map(([, id]) => id)]),
      ),
    ),
  order: fc.constantFrom('best' as const, 'distance' as const),
  from: fc.constantFrom(0, 25, 50),
  show: fc.constantFrom(25, 50),
});

test('a link without JavaScript asks exactly what the page asks', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const again = right(writeAddress(asked).slice(1));
      expect(toQuery(again)).toEqual(toQuery(asked));
      expect(again.place).toEqual(asked.place);
    }),
  );
});

test('the plain question has a plain address', () => {
  expect(writeAddress({ ...nothingAsked, place: zip21201 })).toBe('?near=21201&within=25');
});
