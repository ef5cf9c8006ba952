import type { PhonePurpose, SourceRecord } from '@waymark/directory';
import type { LabelCodes } from '../code-books/label-codes.ts';
import { codeOfMentalHealthRow } from '../code-books/mental-health-setting.ts';
import type { RowReport } from '../fields/row-report.ts';
import { readSite, type SiteFields } from '../fields/site.ts';
import { tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';

const FIELDS: SiteFields = {
  name: 'name1',
  otherName: 'name2',
  street: 'street1',
  unit: 'street2',
  city: 'city',
  state: 'state',
  zip: 'zip',
  position: 'latitude, longitude',
  website: 'website',
};

const PHONES: readonly (readonly [string, PhonePurpose])[] = [
  ['phone', 'main'],
  ['intake1', 'intake'],
  ['intake2', 'intake'],
  ['hotline1', 'hotline'],
  ['hotline2', 'hotline'],
];

export interface SiteContext {
  readonly source: string;
  readonly labels: LabelCodes;
  readonly gazetteer: Gazetteer;
  /** Takes down a label that no code book knows. */
  unmapped(label: string, key: string): void;
}

type Row = Readonly<Record<string, unknown>>;

/** Text of a field; numbers count as text, as coordinates come in either form. */
function textOf(row: Row, field: string, { report }: RowReport): string {
  const value = row[field];
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  report(field, `expected text, got ${Array.isArray(value) ? 'list' : typeof value}: left out`);
  return '';
}

/** Category and label of everything the row's services name. */
function readServices(row: Row, { report }: RowReport): { category: string; label: string }[] {
  const { services } = row;
  if (services === undefined || services === null) {
    report('services', 'there are no services: nothing is stated of what the site offers');
    return [];
  }
  if (!Array.isArray(services)) {
    report('services', `expected a list, got ${typeof services}: nothing is stated`);
    return [];
  }
  return services.flatMap((service: unknown) => {
    const { f2, f3 } = (service ?? {}) as Row;
    if (f3 === null || f3 === undefined) return [];
    if (typeof f3 !== 'string') {
      report('services', `the labels of ${quote(String(f2))} are no text: left out`);
      return [];
    }
    const category = typeof f2 === 'string' ? tidy(f2) : '';
    return f3
      .split(';')
      .map((label) => ({ category, label: tidy(label) }))
      .filter(({ label }) => label !== '');
  });
}

/** True for the row of a site in the list of certified opioid treatment programs, which has no services of its own. */
const isOtp = (type: string): boolean => type === 'OTP';

/** Reads one row of the locator's JSON; without a record the reason is among what `rowReport` holds. */
export function readSiteRow(
  row: Row,
  key: string,
  type: string,
  context: SiteContext,
  rowReport: RowReport,
): SourceRecord | undefined {
  const text = (field: string) => textOf(row, field, rowReport);
  const site = readSite(
    {
      key,
      name: text('name1'),
      otherName: text('name2'),
      street: text('street1'),
      unit: text('street2'),
      city: text('city'),
      state: text('state'),
      zip: text('zip'),
      county: text('county'),
      position: { lat: text('latitude'), lng: text('longitude'), precision: 'address' },
      phones: PHONES.map(([field, purpose]) => ({ field, purpose, text: text(field) })),
      website: text('website'),
    },
    { fields: FIELDS, gazetteer: context.gazetteer },
    rowReport,
  );
  if (!site) return undefined;
  const yes = new Set<string>(isOtp(type) ? ['OTP'] : []);
  for (const { category, label } of readServices(row, rowReport)) {
    const code = context.labels.find(category, label);
    if (code === undefined) context.unmapped(`${category}: ${label}`, key);
    else yes.add(type === 'MH' ? codeOfMentalHealthRow(code) : code);
  }
  return { ...site, stated: { source: context.source, yes: [...yes], no: [] } };
}
