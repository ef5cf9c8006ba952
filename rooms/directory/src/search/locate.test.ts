import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listings, often, point, SOURCES, seldom } from '../../fixtures/small-worlds.ts';
import { distanceMiles } from '../geo.ts';
import { encodePack } from '../pack/encode.ts';
import { openPack } from '../pack/open.ts';
import { locate } from './locate.ts';

const worlds = listings({ minLength: 1, maxLength: 200 });
const places = fc.record({
  near: often(point),
  within: seldom(fc.constantFrom(1, 25, 1000, 7000, 20_000)),
  state: seldom(fc.constantFrom('MD', 'PR', 'ZZ')),
});

test('finds the rows that plain loops over the listings find, with their miles', () => {
  const met = { near: 0, within: 0, state: 0, placeless: 0 };
  fc.assert(
    fc.property(worlds, places, (drawn, { near, within, state }) => {
      const pack = openPack(encodePack(drawn, { kind: 'treatment', sources: SOURCES }).search);
      const where = { ...(near && { near }), ...(within && { within }), ...(state && { state }) };
      const found = new Map(locate(pack, where).map(({ row, miles }) => [pack.id(row), miles]));
      for (const listing of drawn) {
        const miles = near && listing.position && distanceMiles(near, listing.position);
        const inState = state === undefined || listing.state === state;
        const limited = near !== undefined && within !== undefined;
        const edge = limited && miles !== undefined && Math.abs(miles - within) < 1e-6;
        if (edge) continue;
        const inside = !limited || (miles !== undefined && miles < within);
        expect(found.has(listing.id)).toBe(inState && inside);
        if (!found.has(listing.id)) continue;
        if (miles === undefined) expect(found.get(listing.id)).toBeUndefined();
        else expect(found.get(listing.id)).toBeCloseTo(miles, 3);
        if (near) met.near++;
        if (limited) met.within++;
        if (state) met.state++;
        if (near && !listing.position) met.placeless++;
      }
    }),
    { numRuns: 60 },
  );
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(0);
});
