import { encodeMeetings, type Meeting, openMeetings, readZones, type Source } from '@waymark/directory';

/** Saturday, 31 October 2026, 18:00 in Baltimore. */
export const saturdayEvening = Date.UTC(2026, 9, 31, 22);
export const zones = readZones((locale, options) => new Intl.DateTimeFormat(locale, options));

export const naFeed: Source = {
  id: 'bmlt-1',
  name: 'Meetings, Harbor Region',
  publisher: 'Harbor Region NA',
  asOf: '2026-10-20',
  license: "the publisher's own",
};
export const oldFeed: Source = { ...naFeed, id: 'bmlt-2', publisher: 'Old Region NA', asOf: '2026-08-01' };

export type GivenMeeting = Partial<Meeting> & {
  readonly yes?: readonly string[];
  readonly feed?: Source;
};

function meeting({ yes = ['na', 'in-person'], feed = naFeed, ...given }: GivenMeeting): Meeting {
  return {
    id: 1,
    name: 'Harbor Lights',
    weekday: 6,
    startMinute: 19 * 60,
    zone: 'America/New_York',
    zoneFrom: 'given',
    place: {
      venue: 'Harbor Church',
      street: '12 Pier Street',
      city: 'Baltimore',
      state: 'MD',
      zip: '21201',
      position: { lat: 39.3, lng: -76.61, precision: 'address' },
    },
    statements: [{ source: feed.id, yes, no: [] }],
    ...given,
  };
}

/** Meetings with ids from 1 on, as a phone opens them. */
export function smallMeetings(...given: readonly GivenMeeting[]) {
  const encoded = encodeMeetings(
    given.map((each, at) => meeting({ id: at + 1, ...each })),
    { sources: [naFeed, oldFeed] },
  );
  const pack = openMeetings(encoded.search);
  return { pack, encoded };
}
