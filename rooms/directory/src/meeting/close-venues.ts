import type { Statement } from '../listing.ts';
import { addressKey, compareAddresses } from '../merge/address-key.ts';
import { wordsOf } from '../search/words.ts';
import type { Meeting, MeetingPlace } from './meeting.ts';

/** A building that an operator knows to be closed. All that is given must fit a meeting's place; a street or a venue is needed. */
export interface VenueClosure {
  readonly venue?: string;
  readonly street?: string;
  readonly city: string;
  /** Two-letter code. */
  readonly state: string;
  /** First and last day of it, ISO; open to either side where not given. */
  readonly from?: string;
  readonly until?: string;
}

/** Meetings after closures, and how many each closure met: one that met none is likely misspelt. */
export interface VenuesClosed<T> {
  readonly meetings: readonly T[];
  readonly met: readonly number[];
}

type Held = Pick<Meeting, 'place' | 'online' | 'statements'>;

/**
 * Closes these buildings on a day for all their meetings at once: nobody is sent there any more. A meeting that can be
 * joined online or by phone goes on there; any other does not take place for now. `source` is the operator's own list,
 * which says so. Throws on a closure without a street and a venue.
 */
export function closeVenues<T extends Held>(
  meetings: readonly T[],
  closures: readonly VenueClosure[],
  { source, on }: { readonly source: string; readonly on: string },
): VenuesClosed<T> {
  const tests = closures.map(testOf);
  const met = closures.map(() => 0);
  const holds = ({ from = '', until = '9' }: VenueClosure) => from <= on && on <= `${until}T`;
  const after = meetings.map((meeting) => {
    const { place } = meeting;
    const hit = place ? tests.flatMap((fits, i) => (holds(closures[i]!) && fits(place) ? [i] : [])) : [];
    for (const i of hit) met[i]!++;
    return hit.length > 0 ? { ...meeting, statements: closedStatements(meeting, source) } : meeting;
  });
  return { meetings: after, met };
}

function testOf(closure: VenueClosure): (place: MeetingPlace) => boolean {
  const plain = (text: string | undefined) => wordsOf(text ?? '').join(' ');
  const [venue, street] = [plain(closure.venue), addressKey(closure.street, undefined)];
  if (venue === '' && street.street === '')
    throw new Error(
      `closure in ${closure.city}, ${closure.state}: got no venue and no street, expected one of them; it would close the town.`,
    );
  return (place) =>
    place.state === closure.state &&
    plain(place.city) === plain(closure.city) &&
    (venue === '' || plain(place.venue) === venue) &&
    (street.street === '' || compareAddresses(addressKey(place.street, place.unit), street).place === 'same');
}

/** What is said of being there in person is no longer so; the operator's word stands last. */
function closedStatements({ online, statements }: Held, source: string): readonly Statement[] {
  const joined =
    online !== undefined || statements.some(({ yes }) => yes.includes('online') || yes.includes('phone'));
  const own = statements.find((statement) => statement.source === source);
  const word = ['venue-closed', ...(joined ? [] : ['suspended'])];
  return [
    ...statements
      .filter((statement) => statement !== own)
      .map((statement) => ({ ...statement, yes: statement.yes.filter((code) => code !== 'in-person') })),
    {
      source,
      yes: [...new Set([...(own?.yes ?? []).filter((code) => code !== 'in-person'), ...word])],
      no: [...new Set([...(own?.no ?? []), 'in-person'])],
    },
  ];
}
