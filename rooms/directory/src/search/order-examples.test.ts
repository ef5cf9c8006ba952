import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GROUPS } from '../concept-table.ts';
import { EARTH_MILES } from '../geo.ts';
import type { Listing, Source } from '../listing.ts';
import { encodePack } from '../pack/encode.ts';
import { openPack } from '../pack/open.ts';
import type { Place, Places } from '../place.ts';
import { readQuery } from '../read-query.ts';
import { RINGS_MILES } from './order.ts';
import { WIDER_MILES } from './relax.ts';
import { search } from './search.ts';

const order = readFileSync(new URL('../../ORDER.md', import.meta.url), 'utf8');
const [, ...examples] = order.slice(0, order.indexOf('## Counts')).split('Question: ');

const here: Place = { kind: 'position', label: 'here', state: '', lat: 39.2904, lng: -76.6122 };
const places: Places = {
  resolve: () => ({ ok: true, place: here }),
  suggest: () => [],
  citiesIn: () => [],
  cityNear: () => undefined,
};
const sources: Source[] = ['2023', '2025'].map((asOf) => ({
  id: asOf,
  name: asOf,
  publisher: '',
  asOf,
  license: '',
}));

function listingOf(cells: readonly string[], id: number): Listing {
  const [, name, place, codes, list, miles] = cells as [string, string, string, string, string, string];
  const lat = here.lat + (Number(miles) / EARTH_MILES) * (180 / Math.PI);
  return {
    id,
    name,
    city: place.slice(0, -4),
    state: place.slice(-2),
    zip: '',
    ...(miles !== 'none' && { position: { lat, lng: here.lng, precision: 'address' } }),
    phones: [],
    statements: [{ source: list.slice(0, 4), yes: codes.split(' '), no: [] }],
    ...(list.endsWith('gone') && { absentFrom: '2025' }),
  };
}

test.each(examples.map((text) => [/^`([^`]+)`/.exec(text)![1]!, text] as const))(
  'ORDER.md: %s',
  (question, text) => {
    const rows = [...text.matchAll(/^\| (\d+ .*) \|$/gm)].map(([, row]) => row!.split(' | '));
    expect(rows.map(([place]) => Number(place))).toEqual(rows.map((_, i) => i + 1));
    // Ids fall while places rise, so that no example stands on its id alone.
    const listings = rows.map((row, i) => listingOf(row, rows.length - i));
    const pack = openPack(encodePack(listings, { kind: 'treatment', sources }).search);
    const entries = [...new URLSearchParams(`near=here&within=any&${question}`)];
    const reading = readQuery(entries, places);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { hits } = search(pack, reading.value.query);
    expect(hits.map(({ row }) => pack.name(row))).toEqual(rows.map(([, name]) => name));
  },
);

test('ORDER.md has examples, and the numbers and joins of the code', () => {
  expect(examples.length).toBeGreaterThan(2);
  expect(order).toContain(`within ${RINGS_MILES.join(', ')} miles`);
  expect(order).toContain(`${WIDER_MILES.slice(0, -1).join(', ')} and ${WIDER_MILES.at(-1)} miles`);
  for (const join of ['or', 'and'] as const) {
    const ids = GROUPS.filter((group) => group.join === join).map(({ id }) => id);
    expect(order.replaceAll(/\s+/g, ' ')).toContain(`("${join}": ${ids.join(', ')})`);
  }
});
