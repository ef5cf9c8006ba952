import { distanceMiles, type MeetingPlace, type Position } from '@waymark/directory';
import type { RowReport } from '../fields/row-report.ts';
import { readState } from '../fields/state.ts';
import { readText } from '../fields/text.ts';
import { isUnstated, tidy } from '../fields/tidy.ts';
import { readZipField } from '../fields/zip-field.ts';
import { cityKey } from '../geo/city.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { settlePosition } from '../geo/position.ts';
import { plainName, withoutContacts } from './contact-free.ts';
import type { FieldNames, GivenMeeting } from './given-meeting.ts';
import { plainLine } from './plain-text.ts';

const UNITED_STATES = /^(?:u\.?s\.?(?:a\.?)?|united states(?: of america)?|ee\.? ?uu\.?|estados unidos)$/i;
/** Wider than any city: centers of one name further apart are two places. */
const ONE_PLACE_MILES = 60;

/** The middle of a city's ZIP areas, where the feed gives neither ZIP nor position. */
function cityCenter(city: string, state: string, gazetteer: Gazetteer): Position | undefined {
  const key = cityKey(city);
  const areas = gazetteer.zips.filter((row) => row.state === state && cityKey(row.city) === key);
  const [first] = areas;
  if (!first || areas.some((area) => distanceMiles(area, first) > ONE_PLACE_MILES)) return undefined;
  const mean = (degrees: (row: { lat: number; lng: number }) => number) =>
    areas.reduce((sum, area) => sum + degrees(area), 0) / areas.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng), precision: 'zip' };
}

const isPlaceholder = ({ lat, lng }: GivenMeeting): boolean => Number(lat) === 0 && Number(lng) === 0;

/** Where a meeting is; `undefined` when the entry names no place in the United States or their territories. */
export function readMeetingPlace(
  given: GivenMeeting,
  fields: FieldNames,
  gazetteer: Gazetteer,
  { report }: RowReport,
): MeetingPlace | undefined {
  const country = tidy(given.country);
  if (country !== '' && !UNITED_STATES.test(country)) return undefined;
  const byZip = gazetteer.zip(/^\d{5}/.exec(given.zip.trim())?.[0] ?? '');
  const state = readState(given.state) ?? byZip?.state;
  if (state === undefined) return undefined;
  const zip = tidy(given.zip) === '' ? '' : readZipField(given.zip, state, gazetteer, fields.zip, report);
  const text = (raw: string, field: string) => {
    const line = readText(plainLine(raw), field, report);
    return isUnstated(line) ? '' : line;
  };
  const city = text(given.city, 'city') || (byZip?.state === state ? byZip.city : '');
  const isBlank = tidy(given.lat + given.lng) === '';
  if (!isBlank && isPlaceholder(given))
    report(fields.position, '0, 0 is a placeholder, not a position: left out');
  const position = isBlank || isPlaceholder(given) ? undefined : given;
  const settled = position || zip ? settlePosition(position, gazetteer.zip(zip), state, gazetteer) : {};
  if (settled.problem && position) report(fields.position, settled.problem);
  const where = settled.position ?? cityCenter(city, state, gazetteer);
  const venue = plainName(text(given.venue, 'venue'));
  const street = text(given.street, 'street');
  const directions = withoutContacts(given.directions).text;
  return {
    ...(venue !== '' && { venue }),
    ...(street !== '' && { street }),
    city,
    state,
    ...(zip !== '' && { zip }),
    ...(where && { position: where }),
    ...(directions !== undefined && { directions }),
  };
}
