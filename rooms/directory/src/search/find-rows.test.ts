import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listings, point, questions, SOURCES } from '../../fixtures/small-worlds.ts';
import type { Box } from '../geo.ts';
import { encodePack } from '../pack/encode.ts';
import { openPack } from '../pack/open.ts';
import { findRows } from './find-rows.ts';
import { search } from './search.ts';

const side = fc.constantFrom(0, 0.02, 3, 60, 200);
const boxes: fc.Arbitrary<Box> = fc.tuple(point, side, side).map(([{ lat, lng }, high, wide]) => ({
  south: lat - high,
  north: lat + high,
  west: lng - wide,
  east: lng + wide,
}));

const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b);

test('finds what the search finds, all of it or what lies in a box', () => {
  const met = { inside: 0, outside: 0, acrossDateLine: 0, placeless: 0 };
  fc.assert(
    fc.property(listings({ minLength: 1, maxLength: 200 }), questions, boxes, (drawn, query, box) => {
      const pack = openPack(encodePack(drawn, { kind: 'treatment', sources: SOURCES }).search);
      const { hits } = search(pack, { ...query, offset: 0, limit: drawn.length });
      const all = ascending(hits.map(({ row }) => row));
      expect(findRows(pack, query)).toEqual(all);

      const inBox = all.filter((row) => {
        const position = pack.position(row);
        if (!position) met.placeless++;
        if (!position || position.lat < box.south || position.lat > box.north) return false;
        const around = [-360, 0, 360].filter(
          (turn) => position.lng + turn >= box.west && position.lng + turn <= box.east,
        );
        if (around.length > 0 && !around.includes(0)) met.acrossDateLine++;
        return around.length > 0;
      });
      expect(findRows(pack, query, box)).toEqual(inBox);
      met.inside += inBox.length;
      met.outside += all.length - inBox.length;
    }),
    { numRuns: 120 },
  );
  for (const times of Object.values(met)) expect(times).toBeGreaterThan(0);
});
