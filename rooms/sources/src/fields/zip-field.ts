import type { Gazetteer } from '../geo/gazetteer.ts';
import type { Report } from './row-report.ts';
import { readZipCode } from './zip-code.ts';

/** The ZIP code of a row, '' where there is none to use. One that the table lacks or puts in another state is kept and told. */
export function readZipField(
  text: string,
  state: string,
  gazetteer: Gazetteer,
  field: string,
  report: Report,
): string {
  const reading = readZipCode(text);
  if (!reading.ok) {
    report(field, `${reading.problem}: left out`);
    return '';
  }
  if (reading.remark) report(field, reading.remark);
  const area = gazetteer.zip(reading.value);
  if (!area) report(field, `${reading.value} is not in the ZIP table: kept, but it gives no position`);
  else if (area.state !== state)
    report(field, `${reading.value} lies in ${area.state}, the row says ${state}: both are kept`);
  return reading.value;
}
