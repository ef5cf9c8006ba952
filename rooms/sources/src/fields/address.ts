import { distanceMiles, type Point, type Precision, type SourceRecord } from '@waymark/directory';
import { cityKey, correctCity, isNearCity } from '../geo/city.ts';
import { isInUnitedStates } from '../geo/extent.ts';
import type { Gazetteer, GazetteerRow } from '../geo/gazetteer.ts';
import { FAR_MILES, NEAR_MILES, settlePosition } from '../geo/position.ts';
import { quote } from '../source-error.ts';
import type { RowReport } from './row-report.ts';
import { readState } from './state.ts';
import { readText } from './text.ts';
import { isUnstated, tidy } from './tidy.ts';
import { readZipCode } from './zip-code.ts';
import { readZipField } from './zip-field.ts';

/** The fields of an address as a source names them, for messages. */
export interface AddressFields {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly position: string;
}

/** An address as it stands in a row. */
export interface GivenAddress {
  readonly street: string;
  readonly unit: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly county: string;
  /** Absent when the source gives no positions at all. */
  readonly position?: { readonly lat: string; readonly lng: string; readonly precision: Precision };
}

/** The part of a record that says where it is. */
export type Address = Pick<
  SourceRecord,
  'street' | 'unit' | 'city' | 'state' | 'zip' | 'county' | 'position'
>;

export interface AddressRules {
  readonly fields: AddressFields;
  readonly gazetteer: Gazetteer;
  /** The state of a list that covers one state only, for rows that give none that can be read. */
  readonly onlyState?: string;
}

function pointOf(given: GivenAddress['position']): Point | undefined {
  if (!given || given.lat.trim() === '' || given.lng.trim() === '') return undefined;
  const point = { lat: Number(given.lat), lng: Number(given.lng) };
  return isInUnitedStates(point) ? point : undefined;
}

/**
 * A ZIP far from the row's state, whose own state its position (or, without one, its city) bears out: then the
 * state is the mistake.
 */
function isStateWrong(
  area: GazetteerRow,
  state: string,
  city: string,
  point: Point | undefined,
  gazetteer: Gazetteer,
) {
  if (area.state === state || gazetteer.isNearState(area, state, NEAR_MILES)) return false;
  return point ? distanceMiles(point, area) <= NEAR_MILES : cityKey(city) === cityKey(area.city);
}

/** A ZIP too far from a position that lies in the row's own city: then the ZIP is the mistake. */
function isZipWrong(
  area: GazetteerRow,
  state: string,
  city: string,
  point: Point | undefined,
  gazetteer: Gazetteer,
) {
  if (!point || distanceMiles(point, area) <= FAR_MILES || cityKey(city) === cityKey(area.city)) return false;
  return isNearCity(point, city, state, NEAR_MILES, gazetteer);
}

/**
 * Reads where a row is. `undefined` when the row must be left out because it names no city or state: told as the others are.
 * Where state, ZIP, city and position contradict, the one that stands alone is corrected or left out, and told.
 */
export function readAddress(
  given: GivenAddress,
  { fields, gazetteer, onlyState }: AddressRules,
  row: RowReport,
): Address | undefined {
  const { report } = row;
  const came = readText(given.city, fields.city, report);
  let state = readState(given.state);
  if (state === undefined) {
    const text = tidy(given.state);
    const what =
      text === '' ? 'there is no state' : `${quote(text)} is not a state or territory of the United States`;
    if (onlyState === undefined) {
      row.rejectRow(fields.state, what);
      return undefined;
    }
    report(fields.state, `${what}: read as ${onlyState}, the only state of this list`);
    state = onlyState;
  }
  if (isUnstated(came)) {
    row.rejectRow(fields.city, 'there is no city');
    return undefined;
  }

  const point = pointOf(given.position);
  const zipReading = readZipCode(given.zip);
  const zipArea = zipReading.ok ? gazetteer.zip(zipReading.value) : undefined;
  if (zipArea && isStateWrong(zipArea, state, came, point, gazetteer)) {
    report(
      fields.state,
      `${state} contradicts the ZIP ${zipArea.zip} (${zipArea.city}, ${zipArea.state}) and the ${point ? 'position' : 'city'}: read as ${zipArea.state}`,
    );
    state = zipArea.state;
  }
  const corrected = correctCity(came, state, zipArea, point, gazetteer);
  if (corrected !== undefined)
    report(fields.city, `${quote(came)} is no city of ${state}: read as ${corrected}`);
  const city = corrected ?? came;
  let zip: string;
  if (zipArea && isZipWrong(zipArea, state, city, point, gazetteer)) {
    report(
      fields.zip,
      `${zipArea.zip} (${zipArea.city}, ${zipArea.state}) contradicts the position, which lies in ${city}: left out`,
    );
    zip = '';
  } else zip = readZipField(given.zip, state, gazetteer, fields.zip, report);

  const street = readText(given.street, fields.street, report);
  const isHidden = isUnstated(street);
  if (isHidden)
    report(
      fields.street,
      street === '' ? 'there is no street' : `${quote(street)} stands for an address that is not published`,
    );
  const unit = readText(given.unit, fields.unit, report);
  const area = gazetteer.zip(zip);
  // An address that is not published must not be given away by its position.
  const isBlank = given.position !== undefined && tidy(given.position.lat + given.position.lng) === '';
  const settled = settlePosition(isHidden || isBlank ? undefined : given.position, area, state, gazetteer);
  if (settled.problem) report(fields.position, settled.problem);
  else if (isBlank) report(fields.position, `there is no position: the center of ZIP ${zip} is used`);
  const county = tidy(given.county).replace(/ County$/i, '') || (area?.state === state ? area.county : '');
  return {
    ...(!isHidden && { street }),
    ...(!isUnstated(unit) && { unit }),
    city,
    state,
    zip,
    ...(!isUnstated(county) && { county }),
    ...(settled.position && { position: settled.position }),
  };
}
