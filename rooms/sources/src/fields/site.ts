import type { SourceRecord } from '@waymark/directory';
import { type AddressFields, type AddressRules, type GivenAddress, readAddress } from './address.ts';
import { type PhoneField, readPhones } from './phones.ts';
import type { RowReport } from './row-report.ts';
import { readText } from './text.ts';
import { isUnstated } from './tidy.ts';
import { readWebsite } from './website.ts';

/** The columns of a source that say what and where a program is, by their own names, for messages. */
export interface SiteFields extends AddressFields {
  readonly name: string;
  readonly otherName: string;
  readonly website: string;
}

/** A program as it stands in a row, but for what it offers. */
export interface GivenSite extends GivenAddress {
  readonly key: string;
  readonly name: string;
  readonly otherName: string;
  readonly phones: readonly PhoneField[];
  readonly website: string;
}

export interface SiteRules extends Omit<AddressRules, 'fields'> {
  readonly fields: SiteFields;
}

/** A record but for what it states. */
export type Site = Omit<SourceRecord, 'stated'>;

/**
 * Reads who and where a row is. `undefined` when the row must be left out because it has no name, city or state; that and every
 * field that could not be used is told to `row`.
 */
export function readSite(given: GivenSite, rules: SiteRules, row: RowReport): Site | undefined {
  const { fields } = rules;
  const { report } = row;
  const first = readText(given.name, fields.name, report);
  const second = readText(given.otherName, fields.otherName, report);
  const name = isUnstated(first) ? second : first;
  if (isUnstated(name)) {
    row.rejectRow(fields.name, 'there is no name');
    return undefined;
  }
  if (name !== first) report(fields.name, `there is no first name: ${fields.otherName} is used`);
  const address = readAddress(given, rules, row);
  if (!address) return undefined;
  const phones = readPhones(given.phones, report);
  const website = readWebsite(given.website);
  if (!website.ok) report(fields.website, `${website.problem}: left out`);
  else if (website.remark) report(fields.website, website.remark);
  return {
    key: given.key,
    name,
    ...(name === first && !isUnstated(second) && { otherName: second }),
    ...address,
    phones,
    ...(website.ok && website.value !== undefined && { website: website.value }),
  };
}
