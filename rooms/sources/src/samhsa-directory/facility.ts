import type { PhonePurpose, Rejected, SourceRecord } from '@waymark/directory';
import { readPhones } from '../fields/phones.ts';
import { createRowReport, type Report } from '../fields/row-report.ts';
import { readState } from '../fields/state.ts';
import { readText } from '../fields/text.ts';
import { isUnstated, tidy } from '../fields/tidy.ts';
import { readZipField } from '../fields/zip-field.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { settlePosition } from '../geo/position.ts';
import { quote } from '../source-error.ts';
import type { TableRow } from '../spreadsheet/table.ts';
import type { FacilityColumn } from './columns.ts';
import type { MatchedPositions } from './matched-positions.ts';

export interface FacilityContext {
  /** Id of the list the row stands in. */
  readonly source: string;
  readonly gazetteer: Gazetteer;
  readonly positions: MatchedPositions;
  /** What a row is called in records and reports, from its number in the sheet. */
  keyOf(row: number): string;
  /** The code to state, in its one copy: the directory states a million codes, 224 of them different. */
  shared(code: string): string;
}

export interface FacilityReading {
  /** Absent when the whole row had to be left out. */
  readonly record?: SourceRecord;
  readonly rejected: readonly Rejected[];
}

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
  const key = context.keyOf(row.number);
  const { report, rejected, rejectRow } = createRowReport(key);
  const text = (column: FacilityColumn) => readText(cells[column], column, report);

  // Taken even when the row is rejected, so that the rows below keep their place.
  const given = positions.take({ key, name: cells.Name1, street: cells.Street1, zip: cells.Zip });
  const name1 = text('Name1');
  const name2 = text('Name2');
  const name = isUnstated(name1) ? name2 : name1;
  const city = text('City');
  const state = readState(cells.State);
  const reject = (field: FacilityColumn, reason: string): FacilityReading => {
    rejectRow(field, reason);
    return { rejected };
  };
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
  const isHidden = isUnstated(street);
  if (isHidden)
    report(
      'Street1',
      street === '' ? 'there is no street' : `${quote(street)} stands for an address that is not published`,
    );
  const unit = text('Street2');
  const zip = readZipField(cells.Zip, state, gazetteer, 'Zip', report);
  const area = gazetteer.zip(zip);
  // An address that is not published must not be given away by a position matched from another list.
  const { position, problem } = settlePosition(isHidden ? undefined : given, area, state, gazetteer);
  if (problem) report('position', problem);
  const phones = readPhones(
    PHONE_COLUMNS.map(([column, purpose]) => ({ field: column, purpose, text: cells[column] })),
    report,
  );
  const codes = readCodes(cells.Service_code_info, context.shared, report);
  if (codes.length === 0) report('Service_code_info', 'no service code is stated');
  const county = given?.county || (area?.state === state ? area.county : '');

  return {
    record: {
      key,
      name,
      ...(name === name1 && !isUnstated(name2) && { otherName: name2 }),
      ...(!isHidden && { street }),
      ...(!isUnstated(unit) && { unit }),
      city,
      state,
      zip,
      ...(county !== '' && { county }),
      ...(position && { position }),
      phones,
      stated: { source: context.source, yes: codes, no: [] },
    },
    rejected,
  };
}
