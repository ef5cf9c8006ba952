import { quote } from '../source-error.ts';
import type { Reading } from './reading.ts';

/**
 * Five digits of a ZIP code; ZIP+4 is cut to them. A spreadsheet that took ZIP codes for numbers has lost
 * the zeros in front ("2139"): they are put back, with a remark.
 */
export function readZipCode(text: string): Reading<string> {
  const came = text.trim();
  const plus4 = /^(\d{5})(?:[- ]?\d{4})?$/.exec(came);
  if (plus4?.[1] === '00000' || plus4?.[1] === '99999')
    return { ok: false, problem: `${quote(came)} is a placeholder, not a ZIP code` };
  if (plus4?.[1] !== undefined) return { ok: true, value: plus4[1] };
  if (/^[1-9]\d{2,3}$/.test(came)) {
    const zip = came.padStart(5, '0');
    return { ok: true, value: zip, remark: `${quote(came)} has lost its zeros in front: read as ${zip}` };
  }
  return { ok: false, problem: `${quote(came)} is not a ZIP code: expected five digits` };
}
