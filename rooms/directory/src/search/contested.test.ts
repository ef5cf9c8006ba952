import { expect, test } from 'vitest';
import type { Listing } from '../listing.ts';
import { encodePack } from '../pack/encode.ts';
import { openPack } from '../pack/open.ts';
import { search } from './search.ts';

const source = (id: string, asOf: string) => ({ id, name: id, publisher: 'Test', asOf, license: 'none' });
const SOURCES = [source('older', '2023-06'), source('newer', '2025-08')];

/** A listing of which the older list states `yes`, and the newer one states `still` and denies the rest. */
function contested(yes: readonly string[], still: readonly string[]) {
  const listing: Listing = {
    id: 1,
    name: 'Hope House',
    city: 'Bowie',
    state: 'MD',
    zip: '20715',
    phones: [],
    statements: [
      { source: 'older', yes, no: [] },
      { source: 'newer', yes: still, no: yes.filter((code) => !still.includes(code)) },
    ],
  };
  const pack = openPack(encodePack([listing], { kind: 'treatment', sources: SOURCES }).search);
  return {
    pack,
    notes: search(pack, {}).hits[0]!.notes,
  };
}

test('one medicine that nobody denies leaves nothing to disagree about', () => {
  const { pack, notes } = contested(['SA', 'BUM', 'UB'], ['SA', 'UB']);
  expect(notes).not.toContain('sources-disagree');
  expect(pack.fact(0, 'medicine', 'buprenorphine')).toBe('yes');
});

test('a medicine that the newer list denies is asked about, while another stands', () => {
  const { pack, notes } = contested(['SA', 'MM', 'OTP', 'UB'], ['SA', 'UB']);
  expect(notes).not.toContain('sources-disagree');
  expect(pack.fact(0, 'medicine', 'methadone')).toBe('disagree');
  expect(pack.fact(0, 'medicine', 'buprenorphine')).toBe('yes');
});

test('where every medicine is denied, the sources disagree', () => {
  expect(contested(['SA', 'MM'], ['SA']).notes).toContain('sources-disagree');
  expect(contested(['SA', 'MM', 'UN'], ['SA', 'UN']).notes).toContain('sources-disagree');
  expect(contested(['SA', 'UN'], ['SA']).notes).toContain('sources-disagree');
  expect(contested(['SA', 'UN', 'DB'], ['SA', 'DB']).notes).not.toContain('sources-disagree');
});
