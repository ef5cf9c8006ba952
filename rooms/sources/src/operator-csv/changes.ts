import type { Phone, Precision } from '@waymark/directory';
import { readPhone } from '../fields/phone.ts';
import type { Report } from '../fields/row-report.ts';
import { readState } from '../fields/state.ts';
import { readText } from '../fields/text.ts';
import { isUnstated, tidy } from '../fields/tidy.ts';
import { readWebsite } from '../fields/website.ts';
import { readZipCode } from '../fields/zip-code.ts';
import { isInUnitedStates } from '../geo/extent.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { settlePosition } from '../geo/position.ts';
import { quote } from '../source-error.ts';
import type { NamedRow } from '../spreadsheet/named-rows.ts';
import type { Changes } from './action.ts';
import { CLEAR, PHONE_COLUMNS } from './columns.ts';

const PRECISIONS: readonly Precision[] = ['address', 'approximate', 'zip'];

/** The precision a row gives its position; without a word it is the building's. */
export function readPrecision(text: string, report: Report): Precision {
  const came = tidy(text).toLowerCase();
  const precision = PRECISIONS.find((each) => each === came);
  if (precision === undefined && came !== '')
    report('precision', `${quote(came)} is not ${PRECISIONS.join(', ')}: read as approximate`);
  return precision ?? (came === '' ? 'address' : 'approximate');
}

/** Several numbers may stand in one cell, parted by semicolons. */
export function phoneFields(row: NamedRow) {
  return PHONE_COLUMNS.flatMap(([field, purpose]) =>
    row
      .cell(field)
      .split(';')
      .map((text) => ({ field, purpose, text })),
  );
}

function readNewPhones(row: NamedRow, report: Report): Phone[] | undefined {
  const phones: Phone[] = [];
  for (const { field, purpose, text } of phoneFields(row)) {
    if (tidy(text) === '') continue;
    const reading = readPhone(tidy(text));
    if (!reading.ok) report(field, `${reading.problem}: left out`);
    else {
      if (reading.remark) report(field, reading.remark);
      phones.push({ purpose, ...reading.value });
    }
  }
  return phones.length > 0 ? phones : undefined;
}

function readNewPosition(row: NamedRow, changes: Changes, gazetteer: Gazetteer, report: Report) {
  const given = {
    lat: row.cell('latitude'),
    lng: row.cell('longitude'),
    precision: readPrecision(row.cell('precision'), report),
  };
  if (tidy(given.lat) === '' && tidy(given.lng) === '') return undefined;
  const field = 'latitude, longitude';
  const area = typeof changes.zip === 'string' ? gazetteer.zip(changes.zip) : undefined;
  const state = typeof changes.state === 'string' ? changes.state : area?.state;
  if (state !== undefined) {
    const settled = settlePosition(given, area, state, gazetteer);
    if (settled.problem) report(field, settled.problem);
    return settled.position;
  }
  const point = { lat: Number(given.lat), lng: Number(given.lng) };
  if (tidy(given.lat) !== '' && tidy(given.lng) !== '' && isInUnitedStates(point))
    return { ...point, precision: given.precision };
  report(field, `${quote(`${given.lat}, ${given.lng}`)} is not a position in the United States: left out`);
  return undefined;
}

/** The fields that a row corrects. A blank cell leaves a field as it is, "-" takes it away where a listing can be without it. */
export function readChanges(row: NamedRow, gazetteer: Gazetteer, report: Report): Changes {
  const text = (column: string) => readText(row.cell(column), column, report);
  const must = (column: string) => {
    const value = text(column);
    if (value === CLEAR) report(column, `a listing cannot be without ${column}: left as it is`);
    return isUnstated(value) ? undefined : value;
  };
  const may = (column: string) => {
    const value = text(column);
    return value === CLEAR ? null : isUnstated(value) ? undefined : value;
  };
  const stateText = tidy(row.cell('state'));
  const state = readState(stateText);
  if (stateText !== '' && state === undefined)
    report('state', `${quote(stateText)} is not a state or territory of the United States: left as it is`);
  const zipText = tidy(row.cell('zip'));
  const zip = zipText === '' ? undefined : readZipCode(zipText);
  if (zip && !zip.ok) report('zip', `${zip.problem}: left as it is`);
  const websiteText = tidy(row.cell('website'));
  const website = websiteText === CLEAR ? undefined : readWebsite(websiteText);
  if (website && !website.ok) report('website', `${website.problem}: left as it is`);
  const phones = readNewPhones(row, report);
  const fields = {
    name: must('name'),
    otherName: may('other_name'),
    street: may('street'),
    unit: may('unit'),
    city: must('city'),
    state,
    zip: zip?.ok ? zip.value : undefined,
    county: may('county'),
    website: websiteText === CLEAR ? null : website?.ok ? website.value : undefined,
    phones,
  };
  const changes = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Changes;
  const position = readNewPosition(row, changes, gazetteer, report);
  return { ...changes, ...(position && { position }) };
}
