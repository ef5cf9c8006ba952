import { readState } from '../fields/state.ts';

export interface AddressParts {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly country: string;
}

const NOTHING: AddressParts = { street: '', city: '', state: '', zip: '', country: '' };
const STATE_ZIP = /^([A-Za-z]{2})(?:\s+(\d{5})(?:-\d{4})?)?(\s+(?:USA?|United States)(?: of America)?)?$/i;

/** The parts of an address in one line, as map services write it: "612 Leland Ave, Bronx, NY 10473, USA". Unread parts are ''. */
export function splitAddress(line: string): AddressParts {
  const parts = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const at = parts.findLastIndex((part) => readState(STATE_ZIP.exec(part)?.[1] ?? '') !== undefined);
  const found = STATE_ZIP.exec(parts[at] ?? '');
  if (!found) return { ...NOTHING, country: parts.at(-1) ?? '' };
  return {
    street: parts.slice(0, Math.max(0, at - 1)).join(', '),
    city: parts[at - 1] ?? '',
    state: (found[1] ?? '').toUpperCase(),
    zip: found[2] ?? '',
    country: parts.slice(at + 1).join(', '),
  };
}
