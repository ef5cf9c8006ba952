import { readPhone } from '../fields/phone.ts';
import type { Report } from '../fields/row-report.ts';
import { readText } from '../fields/text.ts';
import { isUnstated, tidy } from '../fields/tidy.ts';
import { readZipCode } from '../fields/zip-code.ts';
import { quote } from '../source-error.ts';
import type { NamedRow } from '../spreadsheet/named-rows.ts';
import type { Target } from './action.ts';

const MATCHES = ['match_name', 'match_street', 'match_zip', 'match_phone'];

/**
 * The listing that a row corrects or hides; a sentence when it names none, or none well enough. Of a confidential place
 * nothing is remembered by which its id could be found again, so what it is called in the lists goes before the id.
 */
export function readTarget(row: NamedRow, report: Report, confidential?: true): Target | string {
  const idText = tidy(row.cell('id'));
  const matches = MATCHES.filter((column) => tidy(row.cell(column)) !== '').length;
  if (idText !== '' && !(confidential && matches > 1)) {
    if (!/^[1-9]\d{0,8}$/.test(idText))
      return `${quote(idText)} is not an id: expected the number in the program's address`;
    return { id: Number(idText) };
  }
  const name = readText(row.cell('match_name'), 'match_name', report);
  const street = readText(row.cell('match_street'), 'match_street', report);
  const zipText = tidy(row.cell('match_zip'));
  const phoneText = tidy(row.cell('match_phone'));
  const zip = zipText === '' ? undefined : readZipCode(zipText);
  const phone = phoneText === '' ? undefined : readPhone(phoneText);
  // A field that cannot be read must not make the search wider.
  if (zip && !zip.ok) return `match_zip: ${zip.problem}`;
  if (phone && !phone.ok) return `match_phone: ${phone.problem}`;
  const target: Target = {
    ...(!isUnstated(name) && { name }),
    ...(!isUnstated(street) && { street }),
    ...(zip && { zip: zip.value }),
    ...(phone && { phone: phone.value.number }),
  };
  if (Object.keys(target).length < 2)
    return 'the row does not say which listing it is about: expected id, or at least two of match_name, match_street, match_zip, match_phone';
  return target;
}

/** A text by which two rows about the same listing are known. */
export function targetKey(target: Target): string {
  return target.id === undefined
    ? [target.name, target.street, target.zip, target.phone]
        .map((each) => (each ?? '').toLowerCase())
        .join('\n')
    : `id ${target.id}`;
}
