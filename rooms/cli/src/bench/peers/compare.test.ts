import { encodePack, GROUPS, type Listing, openPack, type Query } from '@waymark/directory';
import { expect, test } from 'vitest';
import { drawFrom } from '../draw.ts';
import { agrees, peers } from './compare.ts';
import { programsOf } from './peer.ts';

const draw = drawFrom(7);
const codes = [
  ...new Set(GROUPS.flatMap(({ concepts }) => concepts.flatMap(({ is }) => [...is.any, ...(is.also ?? [])]))),
];
const source = { id: 's', name: 'S', publisher: 'P', asOf: '2023-06', license: 'public domain' };
const listings: Listing[] = Array.from({ length: 300 }, (_, i) => ({
  id: i + 1,
  name: `Program ${i}`,
  city: 'Baltimore',
  state: 'MD',
  zip: '21201',
  phones: [],
  ...(i % 20 !== 0 && {
    position: { lat: 39 + draw.fraction(), lng: -77 + draw.fraction(), precision: 'address' as const },
  }),
  statements: [{ source: 's', yes: draw.some(codes, 40), no: [] }],
}));
const pack = openPack(encodePack(listings, { kind: 'treatment', sources: [source] }).search);
const askable = GROUPS.filter(({ id }) => id !== 'stance');
const queries = Array.from({ length: 60 }, (): Query => {
  const groups = draw.some(askable, draw.whole(4));
  const concepts = Object.fromEntries(
    groups.map((group) => [group.id, draw.some(group.concepts, 1 + draw.whole(2)).map(({ id }) => id)]),
  );
  return {
    near: { lat: 39.5, lng: -76.5 },
    within: 5 + 40 * draw.fraction(),
    concepts,
    order: 'distance',
    limit: 25,
  };
});

test.each(peers.map((peer) => [peer.name, peer] as const))(
  '%s gives the totals, distances and counts that the engine gives',
  async (_, peer) => {
    const ask = await peer.open(programsOf(pack));
    expect(queries.filter((query) => !agrees(pack, query, ask))).toEqual([]);
  },
);

test('a peer that finds one program less is told apart', async () => {
  const ask = await peers[0]!.open(programsOf(pack).slice(1));
  expect(queries.some((query) => !agrees(pack, query, ask))).toBe(true);
});
