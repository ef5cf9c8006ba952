import type { Phone, PhonePurpose, Rejected, SourceRecord } from '@waymark/directory';
import { readPhone } from '../fields/phone.ts';
import { readState } from '../fields/state.ts';
import { isCellError, isUnstated, tidy } from '../fields/tidy.ts';
import { readZipCode } from '../fields/zip-code.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { settlePosition } from '../geo/position.ts';
import { quote } from '../source-error.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import type { FacilityColumn } from './columns.ts';
import type { MatchedPositions } from './matched-positions.ts';
import { source } from './source.ts';

export interface FacilityContext {
  readonly gazetteer: Gazetteer;
  readonly positions: MatchedPositions;
  /** The one copy of a code's text: the directory states a million codes, 224 of them different. */
  shared(code: string): string;
}

export interface FacilityReading {
  /** Absent when the whole row had to be left out. */
  readonly record?: SourceRecord;
  readonly rejected: readonly Rejected[];
}

// The published columns are at most 38 characters wide.
const LONGEST_TEXT = 200;
const LONGEST_CODE = 16;

/**
 * The numbers of a row and what they are for. The second pair of intake columns repeats or continues the first, often as
 * words (888-PARNEXT); nothing in the list marks a number as a hotline.
 */
const PHONE_COLUMNS: readonly (readonly [FacilityColumn, PhonePurpose])[] = [
  ['Phone', 'main'],
  ['Intake1', 'intake'],
  ['Intake2', 'intake'],
  ['Intake1a', 'intake'],
  ['Intake2a', 'intake'],
];

type Report = (field: FacilityColumn | 'position', reason: string) => void;

function readText(cells: TableRow<FacilityColumn>['cells'], column: FacilityColumn, report: Report): string {
  const text = tidy(cells[column]);
  if (isCellError(text)) {
    report(column, `${quote(text)} is an error of the spreadsheet, not a value: left out`);
    return '';
  }
  if (text.length <= LONGEST_TEXT) return text;
  report(column, `${quote(text)} has ${text.length} characters: cut after ${LONGEST_TEXT}`);
  return tidy(text.slice(0, LONGEST_TEXT));
}

function readPhones(cells: TableRow<FacilityColumn>['cells'], report: Report): Phone[] {
  const phones: Phone[] = [];
  for (const [column, purpose] of PHONE_COLUMNS) {
    const text = tidy(cells[column]);
    if (text === '') continue;
    const reading = readPhone(text);
    if (!reading.ok) {
      report(column, `${reading.problem}: left out`);
      continue;
    }
    if (reading.remark) report(column, reading.remark);
    const { number, extension } = reading.value;
    if (!phones.some((phone) => phone.number === number && phone.extension === extension)) {
      phones.push({ purpose, ...reading.value });
    }
  }
  return phones;
}

function readZip(text: string, state: string, gazetteer: Gazetteer, report: Report): string {
  const reading = readZipCode(text);
  if (!reading.ok) {
    report('Zip', `${reading.problem}: left out`);
    return '';
  }
  if (reading.remark) report('Zip', reading.remark);
  const area = gazetteer.zip(reading.value);
  if (!area) report('Zip', `${reading.value} is not in the ZIP table: kept, but it gives no position`);
  else if (area.state !== state)
    report('Zip', `${reading.value} lies in ${area.state}, the row says ${state}: both are kept`);
  return reading.value;
}

function readCodes(text: string, shared: FacilityContext['shared'], report: Report): string[] {
  const codes = new Set<string>();
  for (const code of text.toWellFormed().split(/[\s*,;\p{Cc}]+/u)) {
    if (code.length > LONGEST_CODE)
      report('Service_code_info', `${quote(code)} is too long for a code: left out`);
    else if (code !== '') codes.add(shared(code));
  }
  return [...codes];
}

/** Reads one row of the directory: a record or the reason why there is none, and every field that could not be used. */
export function readFacility(row: TableRow<FacilityColumn>, context: FacilityContext): FacilityReading {
  const { cells } = row;
  const { gazetteer, positions } = context;
  const key = String(row.number);
  const rejected: Rejected[] = [];
  const report: Report = (field, reason) => void rejected.push({ key, field, reason, row: false });
  const text = (column: FacilityColumn) => readText(cells, column, report);

  // Taken even when the row is rejected, so that the rows below keep their place.
  const given = positions.take({ key, name: cells.Name1, street: cells.Street1, zip: cells.Zip });
  const name1 = text('Name1');
  const name2 = text('Name2');
  const name = isUnstated(name1) ? name2 : name1;
  const city = text('City');
  const state = readState(cells.State);
  const reject = (field: FacilityColumn, reason: string): FacilityReading => ({
    rejected: [...rejected, { key, field, reason: `${reason}: the row is left out`, row: true }],
  });
  if (isUnstated(name)) return reject('Name1', 'there is no name');
  if (state === undefined) {
    const came = tidy(cells.State);
    return reject(
      'State',
      came === '' ? 'there is no state' : `${quote(came)} is not a state or territory of the United States`,
    );
  }
  if (isUnstated(city)) return reject('City', 'there is no city');
  if (name !== name1) report('Name1', 'there is no first name: the second is used');

  const street = text('Street1');
  if (isUnstated(street))
    report(
      'Street1',
      street === '' ? 'there is no street' : `${quote(street)} stands for an address that is not published`,
    );
  const unit = text('Street2');
  const zip = readZip(cells.Zip, state, gazetteer, report);
  const area = gazetteer.zip(zip);
  const { position, problem } = settlePosition(given, area, state, gazetteer);
  if (problem) report('position', problem);
  const phones = readPhones(cells, report);
  if (phones.length === 0) report('Phone', 'no column gives a phone number that can be dialed');
  const codes = readCodes(cells.Service_code_info, context.shared, report);
  if (codes.length === 0) report('Service_code_info', 'no service code is stated');
  const county = given?.county || (area?.state === state ? area.county : '');

  return {
    record: {
      key,
      name,
      ...(name === name1 && !isUnstated(name2) && { otherName: name2 }),
      ...(!isUnstated(street) && { street }),
      ...(!isUnstated(unit) && { unit }),
      city,
      state,
      zip,
      ...(county !== '' && { county }),
      ...(position && { position }),
      phones,
      stated: { source: source.id, yes: codes, no: [] },
    },
    rejected,
  };
}
