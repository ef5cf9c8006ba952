import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectSame, isClear } from '../../fixtures/against-oracle.ts';
import { listings, questions, SOURCES } from '../../fixtures/small-worlds.ts';
import type { Listing } from '../listing.ts';
import { encodePack } from '../pack/encode.ts';
import { openPack } from '../pack/open.ts';
import type { Query } from '../query.ts';
import { tell } from './oracle.ts';
import { changed } from './relax-oracle.ts';
import { search } from './search.ts';

const packOf = (drawn: Parameters<typeof encodePack>[0]) =>
  openPack(encodePack(drawn, { kind: 'treatment', sources: SOURCES }).search);

describe('a random directory', () => {
  test('answers as plain loops over its listings do', () => {
    const answered = { some: 0, forgiven: 0, relaxed: 0, beyond: 0 };
    fc.assert(
      fc.property(
        listings({ minLength: 1, maxLength: 200 }),
        fc.array(questions, { minLength: 12, maxLength: 12 }),
        (drawn, queries) => {
          const world = tell(drawn, SOURCES);
          const pack = packOf(drawn);
          for (const query of queries) {
            if (!isClear(world, query)) continue;
            const { total, forgiven, relax, beyond } = expectSame(world, pack, query);
            if (total > 0) answered.some++;
            if (forgiven) answered.forgiven++;
            if (relax.length > 0) answered.relaxed++;
            if (beyond.length > 0) answered.beyond++;
          }
        },
      ),
      { numRuns: 150 },
    );
    // The questions are of use only while they find things, fail and lead on.
    for (const times of Object.values(answered)) expect(times).toBeGreaterThan(20);
  });

  test('finds after a relaxation exactly as many as the relaxation promised', () => {
    fc.assert(
      fc.property(listings({ minLength: 1, maxLength: 60 }), questions, (drawn, query) => {
        const pack = packOf(drawn);
        for (const { changes, total } of search(pack, query).relax) {
          expect(search(pack, changes.reduce(changed, query)).total).toBe(total);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives pages that join into the whole list', () => {
    fc.assert(
      fc.property(listings({ minLength: 1, maxLength: 80 }), questions, (drawn, query) => {
        const pack = packOf(drawn);
        const all = search(pack, { ...query, limit: 1000, offset: 0 });
        const pages: number[] = [];
        for (let offset = 0; offset < all.total; offset += 7) {
          pages.push(...search(pack, { ...query, limit: 7, offset }).hits.map(({ id }) => id));
        }
        expect(pages).toEqual(all.hits.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });

  test('answers the same in whatever order its listings came', () => {
    fc.assert(
      fc.property(listings({ minLength: 1, maxLength: 60 }), questions, (drawn, query) => {
        const ids = (world: typeof drawn) => search(packOf(world), query).hits.map(({ id }) => id);
        expect(ids(drawn.toReversed())).toEqual(ids(drawn));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what search is asked', () => {
  const pack = packOf([]);

  test('an empty pack answers with nothing', () => {
    const queries: Query[] = [{}, { near: { lat: 0, lng: 0 }, within: 5 }, { text: 'hope' }, { state: 'MD' }];
    for (const query of queries) {
      expect(search(pack, query)).toMatchObject({
        total: 0,
        hits: [],
        relax: [],
        beyond: [],
        forgiven: false,
      });
    }
  });

  test('a concept that the table lacks is a mistake of the caller', () => {
    expect(() => search(pack, { concepts: { medicine: ['methadon'] } })).toThrow(
      '"methadon" is not a concept',
    );
    expect(() => search(pack, { concepts: { pay: ['constructor'] } })).toThrow('readQuery');
  });
});

const near = { lat: 39, lng: -76 };
/** A listing so many miles north of `near`. */
const at = (id: number, name: string, miles: number, state = 'MD'): Listing => ({
  ...{ id, name, city: 'Bowie', state, zip: '', phones: [], statements: [] },
  position: { lat: 39 + miles / 69.0934, lng: -76, precision: 'address' },
});

describe('beyond the radius', () => {
  const beyond = (query: Query, ...world: Listing[]) =>
    search(packOf(world), { near, within: 5, ...query }).beyond.map(({ id }) => id);

  test('stand the three nearest, however far', () => {
    const world = [at(1, 'A', 1), at(2, 'B', 8), at(3, 'C', 700), at(4, 'D', 2_000), at(5, 'E', 3_000)];
    expect(beyond({}, ...world)).toEqual([2, 3, 4]);
  });
  test('the state that was asked for still counts', () => {
    expect(
      beyond({ state: 'MD' }, at(1, 'A', 1), at(2, 'B', 1, 'VA'), at(3, 'C', 9, 'VA'), at(4, 'D', 99)),
    ).toEqual([4]);
  });
  test('a text that fits as typed inside is not forgiven outside', () => {
    expect(beyond({ text: 'hope' }, at(1, 'Hope', 1), at(2, 'Home', 9))).toEqual([]);
  });
  test('what fits as typed comes before what is forgiven', () => {
    expect(beyond({ text: 'hope' }, at(1, 'Home', 1), at(2, 'Home', 9), at(3, 'Hope', 99))).toEqual([3]);
    expect(beyond({ text: 'hope' }, at(1, 'Home', 1), at(2, 'Home', 9))).toEqual([2]);
  });
});

test('a relaxation counts what fits as typed before it forgives', () => {
  const world = [at(1, 'Hope', 9), ...[2, 3, 4, 5].map((id) => at(id, 'Home', 8))];
  expect(search(packOf(world), { near, within: 5, text: 'hope' }).relax).toEqual([
    { changes: [{ change: 'within', miles: 10 }], total: 1 },
  ]);
});
