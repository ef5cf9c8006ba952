import type { Comparison } from './comparison.ts';
import type { Evidence } from './rules.ts';
import type { Matchable } from './traits.ts';

/** The evidence of a match in words, with what agrees and what does not, for reports and for readers. */
export function explainMatch(a: Matchable, b: Matchable, comparison: Comparison, evidence: Evidence): string {
  const { address, sharedPhone, phone, names, miles } = comparison;
  const told: string[] = [evidence];
  if (sharedPhone !== undefined)
    told.push(`phone ${dashed(sharedPhone)}${phone === 'central' ? ' (a central line)' : ''}`);
  const streets = [lineOf(a), lineOf(b)];
  if (address.place !== 'same' || !address.exact) told.push(`"${streets[0]}" and "${streets[1]}"`);
  else told.push(`"${streets[1]}"`);
  if (names !== 'same') told.push(`"${nameOf(a)}" and "${nameOf(b)}"`);
  if (a.zip !== b.zip) told.push(`ZIP ${a.zip || 'not given'} and ${b.zip || 'not given'}`);
  if (address.place === 'near' && miles !== undefined) told.push(`${miles.toFixed(2)} miles apart`);
  return told.join('; ');
}

function nameOf({ name, otherName }: Matchable): string {
  return otherName === undefined ? name : `${name} | ${otherName}`;
}

function lineOf({ street, unit }: Matchable): string {
  if (street === undefined) return 'no street';
  return unit === undefined ? street : `${street}, ${unit}`;
}

function dashed(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');
}
