import { type Source, type SourceRecord, tellsAddress } from '@waymark/directory';
import { readDate } from '../fields/calendar-date.ts';
import { saysConfidential } from '../fields/confidential.ts';
import type { RowReport } from '../fields/row-report.ts';
import { readSite } from '../fields/site.ts';
import { readText } from '../fields/text.ts';
import { isUnstated, tidy } from '../fields/tidy.ts';
import type { Gazetteer } from '../geo/gazetteer.ts';
import { list, quote } from '../source-error.ts';
import type { License } from '../source-module.ts';
import type { NamedRow } from '../spreadsheet/named-rows.ts';
import type { OperatorAction } from './action.ts';
import { phoneFields, readChanges, readPrecision } from './changes.ts';
import { COLUMNS, SITE_FIELDS } from './columns.ts';
import type { Sources } from './sources.ts';
import { readFacts } from './statement.ts';
import { readTarget, targetKey } from './target.ts';

const ACTIONS = ['add', 'correct', 'hide'] as const;
type Action = (typeof ACTIONS)[number];

/** What a row gives. */
export interface Taken {
  readonly record?: SourceRecord;
  readonly license?: License;
  readonly action?: OperatorAction;
  /** By which a second row about the same listing is known. */
  readonly about: string;
}

const factsOf = (row: NamedRow, { report }: RowReport) =>
  readFacts(
    {
      yes: row.cell('yes'),
      no: row.cell('no'),
      codesYes: row.cell('codes_yes'),
      codesNo: row.cell('codes_no'),
    },
    report,
  );

function readLicense(row: NamedRow, key: string, source: Source, { report }: RowReport): License | undefined {
  const number = readText(row.cell('license_number'), 'license_number', report);
  const expiryText = tidy(row.cell('license_expires'));
  const bedsText = tidy(row.cell('beds'));
  if (number === '' && expiryText === '' && bedsText === '') return undefined;
  const expires = expiryText === '' ? undefined : readDate(expiryText, 'iso');
  if (expires && !expires.ok) report('license_expires', `${expires.problem}: left out`);
  const isOld = expires?.ok === true && expires.value < '2000';
  if (isOld) report('license_expires', `${quote(expiryText)} is before the year 2000: left out`);
  const hasBeds = /^[1-9]\d{0,3}$/.test(bedsText);
  if (bedsText !== '' && !hasBeds) report('beds', `${quote(bedsText)} is not a number of beds: left out`);
  const issuer = readText(row.cell('license_issuer'), 'license_issuer', report);
  return {
    key,
    number,
    issuer: isUnstated(issuer) ? source.publisher : issuer,
    isExpired: expires?.ok === true && expires.value < source.asOf,
    ...(expires?.ok && !isOld && { expires: expires.value }),
    ...(hasBeds && { beds: Number(bedsText) }),
  };
}

function takeAdd(
  row: NamedRow,
  source: Source,
  gazetteer: Gazetteer,
  rowReport: RowReport,
): Taken | undefined {
  const { report } = rowReport;
  const key = `line ${row.number}`;
  const site = readSite(
    {
      key,
      name: row.cell('name'),
      otherName: row.cell('other_name'),
      street: row.cell('street'),
      unit: row.cell('unit'),
      city: row.cell('city'),
      state: row.cell('state'),
      zip: row.cell('zip'),
      county: row.cell('county'),
      ...((tidy(row.cell('latitude')) !== '' || tidy(row.cell('longitude')) !== '') && {
        position: {
          lat: row.cell('latitude'),
          lng: row.cell('longitude'),
          precision: readPrecision(row.cell('precision'), report),
        },
      }),
      phones: phoneFields(row),
      website: row.cell('website'),
    },
    { fields: SITE_FIELDS, gazetteer },
    rowReport,
  );
  if (!site) return undefined;
  const confidential = saysConfidential(row, COLUMNS);
  if (confidential && !site.phones.some(({ purpose }) => purpose === 'intake')) {
    rowReport.rejectRow(
      'phone_intake',
      'a confidential program has no intake line, so nothing can be published',
    );
    return undefined;
  }
  const { yes, no } = factsOf(row, rowReport);
  if (yes.length === 0) report('yes', 'nothing is stated of what the program offers');
  const license = readLicense(row, key, source, rowReport);
  return {
    record: { ...site, ...(confidential && { confidential }), stated: { source: source.id, yes, no } },
    ...(license && { license }),
    about: [site.name, site.street, site.city, site.state]
      .map((each) => (each ?? '').toLowerCase())
      .join('\n'),
  };
}

function takeChange(
  row: NamedRow,
  action: 'correct' | 'hide',
  source: Source,
  gazetteer: Gazetteer,
  rowReport: RowReport,
): Taken | undefined {
  const { report } = rowReport;
  const confidential = saysConfidential(row, COLUMNS);
  const target = readTarget(row, report, confidential);
  if (typeof target === 'string') {
    rowReport.rejectRow('id', target);
    return undefined;
  }
  const reason = readText(row.cell('reason'), 'reason', report);
  const about = {
    line: row.number,
    target,
    source: source.id,
    ...(confidential && { confidential }),
  };
  if (action === 'hide') {
    if (isUnstated(reason)) {
      rowReport.rejectRow('reason', 'there is no reason: expected why the listing is hidden, for the report');
      return undefined;
    }
    return { action: { ...about, action, reason }, about: targetKey(target) };
  }
  const changes = readChanges(row, gazetteer, report);
  const { yes, no } = factsOf(row, rowReport);
  const hasFacts = yes.length + no.length > 0;
  if (Object.keys(changes).length === 0 && !hasFacts && !confidential) {
    rowReport.rejectRow('', 'the row corrects nothing: expected a new value in at least one column');
    return undefined;
  }
  return {
    action: {
      ...about,
      action,
      changes,
      ...(hasFacts && { stated: { source: source.id, yes, no } }),
      ...(!isUnstated(reason) && { reason }),
    },
    about: targetKey(target),
  };
}

/** Who says so stands beside the facts: its name must not tell what the row keeps back. */
function namesStreet({ name, license }: Source, row: NamedRow, action: Action): boolean {
  const street = tidy(row.cell(action === 'add' ? 'street' : 'match_street'));
  const where = { street, city: tidy(row.cell('city')), state: tidy(row.cell('state')) };
  return [name, license].some((text) => tellsAddress(text, where));
}

function readAction(row: NamedRow, rowReport: RowReport): Action | undefined {
  const text = tidy(row.cell('action')).toLowerCase();
  const action = ACTIONS.find((each) => each === text);
  if (!action)
    rowReport.rejectRow(
      'action',
      `${quote(text)} is not an action: expected ${list(ACTIONS).replaceAll('"', '')}`,
    );
  return action;
}

/** Reads one row. `undefined` when it must be left out, which is then told. */
export function takeRow(
  row: NamedRow,
  sources: Sources,
  gazetteer: Gazetteer,
  rowReport: RowReport,
): Taken | undefined {
  if (row.misfit !== undefined) {
    rowReport.rejectRow('', row.misfit);
    return undefined;
  }
  const action = readAction(row, rowReport);
  if (!action) return undefined;
  const named = sources.of(row, rowReport.report);
  if ('reason' in named) {
    rowReport.rejectRow(named.field, named.reason);
    return undefined;
  }
  if (saysConfidential(row, COLUMNS) && namesStreet(named, row, action)) {
    rowReport.rejectRow(
      'source_name',
      'a confidential row may not name its street in source_name or source_license',
    );
    return undefined;
  }
  return action === 'add'
    ? takeAdd(row, named, gazetteer, rowReport)
    : takeChange(row, action, named, gazetteer, rowReport);
}
