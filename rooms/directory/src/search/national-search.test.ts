import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSame, isClear } from '../../fixtures/against-oracle.ts';
import { NATIONAL_SOURCE, nationalListings } from '../../fixtures/national-directory.ts';
import { onGrid, questionsAbout, seldom } from '../../fixtures/small-worlds.ts';
import { findGroup, GROUPS } from '../concept-table.ts';
import { encodePack } from '../pack/encode.ts';
import { openPack } from '../pack/open.ts';
import type { Selection } from '../query.ts';
import { tell } from './oracle.ts';
import { search } from './search.ts';
import { wordsOf } from './words.ts';

const listings = nationalListings();
const pack = openPack(encodePack(listings, { kind: 'treatment', sources: [NATIONAL_SOURCE] }).search);
const world = tell(
  listings.map(({ position, ...rest }) => ({
    ...rest,
    ...(position && { position: { ...position, ...onGrid(position) } }),
  })),
  [NATIONAL_SOURCE],
);

const rows = Array.from({ length: pack.rows }, (_, row) => row);

describe('the national directory of 2023', () => {
  test('has 12,744 rows, and keeps 896 that do not treat opioid use disorder out unless asked', () => {
    expect(pack.rows).toBe(12_744);
    expect(search(pack, {}).total).toBe(12_744 - 896);
    const kept = search(pack, { concepts: { stance: ['not-opioids', 'alcohol-only'] } });
    expect(kept.total).toBeGreaterThanOrEqual(896);
  });

  test('has 1,570 certified opioid treatment programs, none of them in Wyoming', () => {
    const concepts: Selection = { certified: ['otp'] };
    expect(search(pack, { concepts }).total).toBe(1_570);
    expect(search(pack, { concepts, state: 'WY' }).total).toBe(0);
    expect(search(pack, { state: 'WY' }).total).toBeGreaterThan(0);
  });

  test.each([
    ['medicine', 'methadone', 1_412, 1_412],
    ['medicine', 'buprenorphine', 6_131, 6_131],
    ['kind', 'housing', 1_176, 1_132],
    ['kind', 'treatment', 12_605, 11_710],
    ['kind', 'meeting', 0, 0],
  ] as const)('%s=%s is stated by %i rows, and a search finds %i', (group, concept, stated, found) => {
    const says = rows.map((row) => pack.fact(row, group, concept));
    expect(says.filter((value) => value === 'yes' || value === 'disagree')).toHaveLength(stated);
    expect(search(pack, { concepts: { [group]: [concept] } }).total).toBe(found);
    expect(search(pack, {}).counts[group][concept]).toBe(found);
  });

  test('says medicine is not stated only where no code states any', () => {
    const unstated = search(pack, { limit: 12_744 }).hits.filter(({ notes }) =>
      notes.includes('medicine-not-stated'),
    );
    expect(unstated).toHaveLength(75);
    for (const { row } of unstated) {
      for (const { id } of findGroup('medicine')!.concepts)
        expect(pack.fact(row, 'medicine', id)).toBe('not-stated');
    }
  });
});

/** Words of real names, whole, begun or mistyped. */
const typed = fc
  .tuple(
    fc.constantFrom(...listings),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('as it is', 'begun', 'swapped', 'lost', 'added', 'wrong'),
  )
  .map(([{ name, city }, at, error, how]) => {
    const words = wordsOf(`${name} ${city}`);
    const word = words[at % words.length]!;
    const i = error % word.length;
    const [before, here, after] = [word.slice(0, i), word.slice(i, i + 1), word.slice(i + 1)];
    const written = {
      'as it is': `${word} ${words[0]}`,
      begun: word.slice(0, i + 1),
      swapped: before + after.slice(0, 1) + here + after.slice(1),
      lost: before + after,
      added: `${before}e${here}${after}`,
      wrong: `${before}x${after}`,
    };
    return written[how];
  });
const near = fc
  .tuple(fc.constantFrom(...world.told), fc.constantFrom(0, 0.01, 0.3, 2))
  .map(([{ listing }, away]) =>
    onGrid({ lat: listing.position!.lat + away, lng: listing.position!.lng - away }),
  );
const states = fc.constantFrom(...new Set(listings.map(({ state }) => state)));
const radius = fc.constantFrom(1, 5, 10, 25, 50, 99.5, 300);

test.each([
  ['around a place', 150, { near, within: radius, state: fc.constant(undefined), text: seldom(typed) }],
  ['in a state', 80, { near: seldom(near), within: seldom(radius), state: states, text: seldom(typed) }],
  [
    'in the nation',
    20,
    {
      near: seldom(near),
      within: fc.constant(undefined),
      state: fc.constant(undefined),
      text: seldom(typed),
    },
  ],
] as const)('a search %s answers as plain loops do', (_, numRuns, about) => {
  const groups = fc.shuffledSubarray([...GROUPS], { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(questionsAbout(about), groups, (query, few) => {
      fc.pre(isClear(world, query));
      expectSame(world, pack, query, query.within === undefined ? few : GROUPS);
    }),
    // Shrinking would ask the whole nation again and again.
    { numRuns, endOnFailure: true },
  );
});
