import { HOME_CODES, type HomeCode, type HomeRecord, type HomeTerms, nearest } from '@waymark/directory';
import { readDate } from '../fields/calendar-date.ts';
import { saysConfidential } from '../fields/confidential.ts';
import type { Report, RowReport } from '../fields/row-report.ts';
import { readSite } from '../fields/site.ts';
import { readText } from '../fields/text.ts';
import { isUnstated, tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { quote } from '../source-error.ts';
import type { NamedRow } from '../spreadsheet/named-rows.ts';
import { ANSWERS, COLUMNS, PHONE_COLUMNS, SITE_FIELDS, TYPES } from './columns.ts';

const YES = ['yes', 'y', 'true', '1'];
const NO = ['no', 'n', 'false', '0'];

type Answer = 'yes' | 'no' | undefined;

function readAnswer(row: NamedRow, column: string, report: Report): Answer {
  const text = tidy(row.cell(column)).toLowerCase();
  if (text === '') return undefined;
  if (YES.includes(text)) return 'yes';
  if (NO.includes(text)) return 'no';
  report(column, `${quote(text)} is not yes or no: not stated`);
  return undefined;
}

/** Codes listed in a cell, parted by commas, semicolons or blanks. */
function readCodes(row: NamedRow, column: string, report: Report): readonly HomeCode[] {
  const words = tidy(row.cell(column))
    .toLowerCase()
    .split(/[\s,;]+/);
  return words.flatMap((word) => {
    if (word === '') return [];
    const code = HOME_CODES.find((each) => each === word);
    if (!code)
      report(
        column,
        `${quote(word)} is no word of this format: left out (the nearest is ${nearest(word, HOME_CODES)})`,
      );
    return code ? [code] : [];
  });
}

function readStated(
  row: NamedRow,
  report: Report,
): { readonly yes: readonly HomeCode[]; readonly no: readonly HomeCode[] } {
  const yes = new Set(readCodes(row, 'yes', report));
  const no = new Set(readCodes(row, 'no', report));
  for (const [column, code] of ANSWERS) {
    const answer = readAnswer(row, column, report);
    if (answer === 'yes') yes.add(code);
    if (answer === 'no') no.add(code);
  }
  const type = tidy(row.cell('type'))
    .toUpperCase()
    .replace(/^(?:TYPE|LEVEL)\s+/, '');
  const run = TYPES.get(type);
  if (run) yes.add(run);
  else if (type !== '') report('type', `${quote(type)} is no type: expected P, M, S, C or I to IV: left out`);
  if (yes.has('oxford-house')) yes.add('peer-run');
  for (const code of [...yes].filter((each) => no.has(each))) {
    report(code, 'is said to be so and not so: counts for neither');
    yes.delete(code);
    no.delete(code);
  }
  return { yes: [...yes], no: [...no] };
}

const MOST: Readonly<Record<string, number>> = {
  dollars_per_week: 10_000,
  dollars_per_month: 40_000,
  deposit: 60_000,
  free_beds: 1_000,
};

/** A whole amount: "$160", "1,200.00", "0". */
function readAmount(row: NamedRow, column: string, report: Report): number | undefined {
  const text = tidy(row.cell(column));
  if (text === '') return undefined;
  const digits = /^\$?\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/.exec(text)?.[1];
  const amount = Number(digits?.replaceAll(',', ''));
  if (digits !== undefined && amount <= MOST[column]!) return amount;
  report(column, `${quote(text)} is no whole amount up to ${MOST[column]}: left out`);
  return undefined;
}

function readTerms(row: NamedRow, asOf: string, report: Report): HomeTerms {
  const dollarsPerWeek = readAmount(row, 'dollars_per_week', report);
  const dollarsPerMonth = readAmount(row, 'dollars_per_month', report);
  const deposit = readAmount(row, 'deposit', report);
  const freeBeds = readAmount(row, 'free_beds', report);
  const dated = tidy(row.cell('beds_as_of'));
  const bedsAsOf = readDate(dated === '' ? asOf : dated, 'iso');
  if (freeBeds !== undefined && !bedsAsOf.ok)
    report('beds_as_of', `${bedsAsOf.problem}: the free beds are left out`);
  const certifier = readText(row.cell('certified_by'), 'certified_by', report);
  const rules = readText(row.cell('rules'), 'rules', report);
  return {
    ...(dollarsPerWeek !== undefined && { dollarsPerWeek }),
    ...(dollarsPerMonth !== undefined && { dollarsPerMonth }),
    ...(deposit !== undefined && { deposit }),
    ...(freeBeds !== undefined && bedsAsOf.ok && { freeBeds, bedsAsOf: bedsAsOf.value }),
    ...(!isUnstated(certifier) && { certifier }),
    ...(!isUnstated(rules) && { rules }),
  };
}

/** Reads one row; `undefined` when it must be left out, which is then told. */
export function readHome(
  row: NamedRow,
  source: { readonly id: string; readonly asOf: string },
  gazetteer: Gazetteer,
  rowReport: RowReport,
): HomeRecord | undefined {
  const { report } = rowReport;
  const confidential = saysConfidential(row, COLUMNS);
  // Where nobody says so, a street stays with the list: people live there. A confidential home is matched with all it has
  // and loses it where every confidential place does (see publishable).
  const isKnown = confidential || readAnswer(row, 'publish_address', report) === 'yes';
  const lat = row.cell('latitude');
  const lng = row.cell('longitude');
  const site = readSite(
    {
      key: tidy(row.cell('home_id')) || `line ${row.number}`,
      name: row.cell('name'),
      otherName: row.cell('operator'),
      street: row.cell('street'),
      unit: row.cell('unit'),
      city: row.cell('city'),
      state: row.cell('state'),
      zip: row.cell('zip'),
      county: '',
      ...((tidy(lat) !== '' || tidy(lng) !== '') && { position: { lat, lng, precision: 'address' } }),
      phones: PHONE_COLUMNS.map(([field, purpose]) => ({ field, purpose, text: row.cell(field) })),
      website: row.cell('website'),
    },
    { fields: SITE_FIELDS, gazetteer },
    rowReport,
  );
  if (!site) return undefined;
  const { street, unit, position, website, phones, ...rest } = site;
  const area = gazetteer.zip(site.zip);
  const coarse = area && { lat: area.lat, lng: area.lng, precision: 'zip' as const };
  const where = isKnown ? position : coarse;
  if (confidential && !phones.some(({ purpose }) => purpose === 'intake')) {
    rowReport.rejectRow(
      'phone_intake',
      'a confidential home has no intake line, so there is nothing to publish',
    );
    return undefined;
  }
  const { yes, no } = readStated(row, report);
  if (yes.length === 0) report('yes', 'nothing is stated of the home');
  return {
    ...rest,
    phones,
    ...(isKnown && street !== undefined && { street }),
    ...(isKnown && unit !== undefined && { unit }),
    ...(where && { position: where }),
    ...(website !== undefined && { website }),
    ...(confidential && { confidential }),
    stated: { source: source.id, yes, no },
    terms: readTerms(row, source.asOf, report),
  };
}
