import type { Rejected, Source, SourceRecord } from '@waymark/directory';
import { readDate } from '../fields/calendar-date.ts';
import { setReadableCase } from '../fields/readable-case.ts';
import { createRowReport, type Report } from '../fields/row-report.ts';
import { readSite } from '../fields/site.ts';
import { tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';
import type { Harvest, License } from '../source-module.ts';
import type { NamedRow, NamedRows } from '../spreadsheet/named-rows.ts';
import { codesOf, OWN_CODES } from './codes.ts';
import { type Column, SITE_FIELDS } from './columns.ts';
import { ISSUER } from './source.ts';

export interface RegisterTable {
  readonly table: NamedRows;
  readonly gazetteer: Gazetteer;
}

interface RowReading {
  readonly record?: SourceRecord;
  readonly license?: License;
  readonly rejected: readonly Rejected[];
}

type Read = (column: Column) => string;

function readFlag(cell: Read, column: Column, report: Report): boolean {
  const text = tidy(cell(column)).toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  report(column, `${quote(text)} is not true or false: not stated`);
  return false;
}

function readBeds(cell: Read, column: Column, report: Report): number | undefined {
  const text = tidy(cell(column));
  if (text === '' || text === '0') return undefined;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  report(column, `${quote(text)} is not a number of beds: left out`);
  return undefined;
}

function readExpiry(cell: Read, asOf: string, report: Report): { expires?: string; isExpired: boolean } {
  const isSaidExpired = readFlag(cell, 'license_expired', report);
  const reading = readDate(cell('license_expiration'), 'iso');
  if (!reading.ok) {
    report('license_expiration', `${reading.problem}: left out`);
    return { isExpired: isSaidExpired };
  }
  if (reading.value < '2000') {
    report('license_expiration', `${reading.value} is before the year 2000: left out`);
    return { isExpired: true };
  }
  const isExpired = reading.value < asOf;
  if (isExpired !== isSaidExpired) {
    report(
      'license_expired',
      `the list of ${asOf} says ${isSaidExpired}, its date ${reading.value} says ${isExpired}: the date counts`,
    );
  }
  return { expires: reading.value, isExpired };
}

function readRow(row: NamedRow, source: Source, gazetteer: Gazetteer): RowReading {
  const cell: Read = (column) => row.cell(column);
  const number = tidy(cell('license_number'));
  const key = `${row.number} ${number === '' ? 'without number' : number.slice(0, 20)}`;
  const rowReport = createRowReport(key);
  const { rejected, report } = rowReport;
  if (row.misfit !== undefined) {
    rowReport.rejectRow('', row.misfit);
    return { rejected };
  }
  if (!/^\d{6}[A-Z]{2,3}$/.test(number))
    report('license_number', `${quote(number)} is not a license number such as 010001AN: kept as it is`);
  const site = readSite(
    {
      key,
      name: setReadableCase(cell('facility_name')),
      otherName: setReadableCase(cell('legal_entity')),
      street: setReadableCase(cell('address_line1'), 'street'),
      unit: setReadableCase(cell('address_line2'), 'street'),
      city: setReadableCase(cell('city')),
      state: cell('state'),
      zip: cell('zip'),
      county: cell('county'),
      position: { lat: cell('latitude'), lng: cell('longitude'), precision: 'address' },
      phones: [{ field: 'phone', purpose: 'main', text: cell('phone') }],
      website: '',
    },
    { fields: SITE_FIELDS, gazetteer, onlyState: 'CA' },
    rowReport,
  );
  if (!site) return { rejected };
  const { otherName, ...rest } = site;
  const { expires, isExpired } = readExpiry(cell, source.asOf, report);
  if (isExpired)
    report(
      'license_expiration',
      `expired on ${expires ?? 'an unknown day'}: stated as CA-EXPIRED, not as licensed`,
    );
  const flag = (column: Column) => readFlag(cell, column, report);
  const yes = codesOf(
    {
      setting: tidy(cell('setting_code')).toUpperCase(),
      population: tidy(cell('target_population')).toUpperCase(),
      offersDetox: flag('offers_detox'),
      isLicensed: flag('is_licensed'),
      isCertified: flag('is_certified'),
      isExpired,
      hasMedicalServices: flag('incidental_medical_services'),
      hasAdolescentWaiver: flag('adolescent_waiver'),
    },
    report,
  );
  const beds = readBeds(cell, 'treatment_capacity', report);
  const allBeds = readBeds(cell, 'total_capacity', report);
  const alsoAt = tidy(cell('additional_locations'));
  return {
    record: {
      ...rest,
      ...(otherName !== undefined && otherName !== rest.name && { otherName }),
      stated: { source: source.id, yes, no: [] },
    },
    license: {
      key,
      number,
      issuer: ISSUER,
      isExpired,
      ...(expires !== undefined && { expires }),
      ...(beds !== undefined && { beds }),
      ...(allBeds !== undefined && { allBeds }),
      ...(alsoAt !== '' && { alsoAt: setReadableCase(alsoAt, 'street') }),
    },
    rejected,
  };
}

/** License numbers that stand in several rows, told at the later ones: each row stays a record. */
function reportRepeats(licenses: readonly License[]): Rejected[] {
  const first = new Map<string, string>();
  return licenses.flatMap(({ key, number }) => {
    const before = first.get(number);
    if (before === undefined) {
      first.set(number, key);
      return [];
    }
    return [
      {
        key,
        field: 'license_number',
        reason: `${quote(number)} stands in row ${quote(before)} too: both are kept`,
        row: false,
      },
    ];
  });
}

/**
 * Turns the register into records and, beside them, their licenses. Names come in capitals and are set in readable case. A row is
 * one license and a site may hold several, so what a row does not state says nothing: no codes are covered.
 */
export async function parse({ table, gazetteer }: RegisterTable, source: Source): Promise<Harvest> {
  const records: SourceRecord[] = [];
  const licenses: License[] = [];
  const rejected: Rejected[] = [];
  let rows = 0;
  for await (const row of table.rows) {
    rows++;
    const reading = readRow(row, source, gazetteer);
    if (reading.record) records.push(reading.record);
    if (reading.license) licenses.push(reading.license);
    rejected.push(...reading.rejected);
  }
  return {
    source,
    rows,
    records,
    rejected: [...rejected, ...reportRepeats(licenses)],
    codeBook: OWN_CODES,
    licenses,
  };
}
