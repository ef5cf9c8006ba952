import type { Phone, PhonePurpose } from '@waymark/directory';
import { readPhone } from './phone.ts';
import type { Report } from './row-report.ts';
import { tidy } from './tidy.ts';

/** A field that may hold a number, and what the number is for. */
export interface PhoneField {
  readonly field: string;
  readonly purpose: PhonePurpose;
  readonly text: string;
}

/**
 * The numbers of a row, each once, in the order of its fields. What cannot be dialed is told and left out;
 * a row without any number is told at its first field.
 */
export function readPhones(fields: readonly PhoneField[], report: Report): Phone[] {
  const phones: Phone[] = [];
  for (const { field, purpose, text } of fields) {
    if (tidy(text) === '') continue;
    const reading = readPhone(tidy(text));
    if (!reading.ok) {
      report(field, `${reading.problem}: left out`);
      continue;
    }
    if (reading.remark) report(field, reading.remark);
    const { number, extension } = reading.value;
    if (!phones.some((phone) => phone.number === number && phone.extension === extension)) {
      phones.push({ purpose, ...reading.value });
    }
  }
  if (phones.length === 0)
    report(fields[0]?.field ?? 'phone', 'no column gives a phone number that can be dialed');
  return phones;
}
