import { keyOf } from './fold.ts';

/** What people call a city and no list of post offices holds. Asked only when no city has that very name. */
const NICKNAMES: readonly (readonly [said: string, city: string, state: string])[] = [
  ['NYC', 'New York', 'NY'],
  ['New York City', 'New York', 'NY'],
  ['Nueva York', 'New York', 'NY'],
  ['Ciudad de Nueva York', 'New York', 'NY'],
  ['LA', 'Los Angeles', 'CA'],
  ['SF', 'San Francisco', 'CA'],
  ['San Fran', 'San Francisco', 'CA'],
  ['Philly', 'Philadelphia', 'PA'],
  ['Filadelfia', 'Philadelphia', 'PA'],
  ['Vegas', 'Las Vegas', 'NV'],
  ['NOLA', 'New Orleans', 'LA'],
  ['Nueva Orleans', 'New Orleans', 'LA'],
  ['ATL', 'Atlanta', 'GA'],
  ['Indy', 'Indianapolis', 'IN'],
  ['KC', 'Kansas City', 'MO'],
  ['SLC', 'Salt Lake City', 'UT'],
  ['Cayo Hueso', 'Key West', 'FL'],
  ['Wash', 'Washington', 'DC'],
];

export interface Nickname {
  readonly key: string;
  /** Key of the city's own name. */
  readonly city: string;
  readonly cityName: string;
  readonly state: string;
}

export const nicknames: readonly Nickname[] = NICKNAMES.map(([said, city, state]) => ({
  key: keyOf(said),
  city: keyOf(city),
  cityName: city,
  state,
}));

/** The nickname of that key in that state, if it is one. */
export function findNickname(key: string, state: string): Nickname | undefined {
  return nicknames.find((it) => it.key === key && it.state === state);
}
