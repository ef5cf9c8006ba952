// A directory for tests of the locator's addresses: places in one of its lists or both, counties that share a name, a
// listing that its newest list lacks, one without a position.
import { distanceMiles, type Listing, type Source } from '@waymark/directory';
import { listing, smallStore, source } from '../small-world.ts';

const newer: Source = { ...source, id: 'newer-list', asOf: '2025-08' };
export const home = { lat: 39.29, lng: -76.62 };

const without = (id: number, key: keyof Listing, more: Partial<Listing>, yes: readonly string[]): Listing => {
  const { [key]: _, ...rest } = listing(id, more, yes);
  return rest as Listing;
};

const far = { city: 'San Juan', state: 'PR', zip: '00901' };

/** Ids grow with the distance from `home`, as `listing` places them, except where a position is given. */
export const world: readonly Listing[] = [
  listing(1, { name: 'Harbor Clinic', county: 'Baltimore (city)', website: 'https://harbor.example' }, [
    ...['SA', 'OP', 'MM', 'OTP', 'MD', 'BSDM'],
  ]),
  listing(2, { name: 'Bay House', phones: [], county: 'Baltimore' }, ['HH']),
  listing(
    3,
    {
      name: 'álamo Center',
      otherName: 'North Wing',
      street: '2 Charles Street',
      unit: 'Suite 2',
      county: 'Baltimore (city)',
      phones: [
        { purpose: 'main', number: '4105550103', extension: '12' },
        { purpose: 'intake', number: '4105550199' },
        { purpose: 'hotline', number: '8005550100' },
      ],
    },
    // In both lists; its beds are for mental health care alone.
    ['SA', 'OP', 'BUM', 'MD', 'SP', 'MH', 'MH-RES'],
  ),
  listing(4, { name: 'Quiet Mind', otherName: 'East Wing', county: 'Washington' }, ['MH', 'MH-OP', 'F17']),
  listing(5, { name: 'Says Nothing', phones: [{ purpose: 'intake', number: '4105550105' }] }, []),
  listing(6, { name: 'Closed Door', absentFrom: newer.id }, ['SA', 'OTP', 'MD']),
  without(7, 'position', { name: 'No Position' }, ['SA', 'OP']),
  listing(8, { name: 'Casa Clara', ...far, position: { lat: 18.46, lng: -66.1, precision: 'zip' } }, [
    'SA',
    'OP',
    'SP',
    'NEWCODE',
  ]),
  listing(9, { name: 'Harbor Clinic', otherName: 'Annex', state: 'PA', county: 'Washington' }, ['SA', 'RES']),
];

export const store = smallStore(world, [source, newer]);
export const packs = store.current()!;

export const milesTo = (id: number): number => {
  const { position } = world.find((each) => each.id === id)!;
  return distanceMiles(home, position!);
};
