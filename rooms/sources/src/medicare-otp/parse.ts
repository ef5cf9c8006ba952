import type { Rejected, Source, SourceRecord } from '@waymark/directory';
import { readDate } from '../fields/calendar-date.ts';
import { setReadableCase } from '../fields/readable-case.ts';
import { createRowReport } from '../fields/row-report.ts';
import type { SiteFields } from '../fields/site.ts';
import { readSite } from '../fields/site.ts';
import { createTally, type Tally } from '../fields/tally.ts';
import { tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Code, Enrollment, Harvest } from '../source-module.ts';
import type { NamedRow, NamedRows } from '../spreadsheet/named-rows.ts';
import { readNpis } from './npi.ts';
import { isUnit } from './second-line.ts';

export const COLUMNS: readonly string[] = [
  'npi',
  'provider_name',
  'address1',
  'address2',
  'city',
  'state',
  'zip',
  'medicare_id_effective_date',
  'phone',
];

/** What a row states: no more than that Medicare knows the program as an OTP. It need not still be one. */
export const OWN_CODE: Code = {
  code: 'MEDICARE-OTP',
  category: 'MEDICARE',
  categoryName: 'Medicare',
  name: 'Known to Medicare as an opioid treatment program',
  description: 'Enrolled to bill Medicare for opioid treatment on the day of the list.',
};

const FIELDS: SiteFields = {
  name: 'provider_name',
  otherName: 'address2',
  street: 'address1',
  unit: 'address2',
  city: 'city',
  state: 'state',
  zip: 'zip',
  position: 'zip',
  website: 'website',
};

/** The publisher cuts names after so many characters. */
const CUT_AFTER = 35;

export interface ProviderTable {
  readonly table: NamedRows;
  readonly gazetteer: Gazetteer;
}

interface RowReading {
  readonly record?: SourceRecord;
  readonly enrollment?: Enrollment;
  readonly rejected: readonly Rejected[];
}

function readRow(row: NamedRow, source: Source, gazetteer: Gazetteer, cut: Tally): RowReading {
  const key = String(row.number);
  const rowReport = createRowReport(key);
  const { rejected, report } = rowReport;
  if (row.misfit !== undefined) {
    rowReport.rejectRow('', row.misfit);
    return { rejected };
  }
  const name = tidy(row.cell('provider_name'));
  const second = row.cell('address2');
  const hasUnit = isUnit(second);
  const site = readSite(
    {
      key,
      name: setReadableCase(name),
      otherName: hasUnit ? '' : setReadableCase(second),
      street: setReadableCase(row.cell('address1'), 'street'),
      unit: hasUnit ? setReadableCase(second, 'street') : '',
      city: setReadableCase(row.cell('city')),
      state: row.cell('state'),
      zip: row.cell('zip'),
      county: '',
      phones: [{ field: 'phone', purpose: 'main', text: row.cell('phone') }],
      website: '',
    },
    { fields: FIELDS, gazetteer },
    rowReport,
  );
  if (!site) return { rejected };
  if (name.length === CUT_AFTER) cut.add('provider_name', key);
  const { npis, problems } = readNpis(row.cell('npi'));
  for (const problem of problems) report('npi', problem);
  const effective = readDate(row.cell('medicare_id_effective_date'), 'us');
  if (!effective.ok) report('medicare_id_effective_date', `${effective.problem}: left out`);
  return {
    record: { ...site, stated: { source: source.id, yes: [OWN_CODE.code], no: [] } },
    enrollment: { key, npis, ...(effective.ok && { effective: effective.value }) },
    rejected,
  };
}

/** Turns Medicare's list into records, each stating the one code, and beside them the provider numbers. */
export async function parse({ table, gazetteer }: ProviderTable, source: Source): Promise<Harvest> {
  const records: SourceRecord[] = [];
  const enrollments: Enrollment[] = [];
  const rejected: Rejected[] = [];
  const cut = createTally();
  let rows = 0;
  for await (const row of table.rows) {
    rows++;
    const reading = readRow(row, source, gazetteer, cut);
    if (reading.record) records.push(reading.record);
    if (reading.enrollment) enrollments.push(reading.enrollment);
    rejected.push(...reading.rejected);
  }
  const reportCut = cut.report(
    'provider_name',
    (_, count) =>
      `names of ${CUT_AFTER} characters were probably cut by the publisher: kept as they are (${count})`,
  );
  return {
    source,
    rows,
    records,
    rejected: [...rejected, ...reportCut],
    codeBook: [OWN_CODE],
    enrollments,
  };
}
