/** What a state calls its counties. The place in this list is the code in the pack: add at the end only. */
export const COUNTY_KINDS = [
  'County',
  'Parish',
  'Borough',
  'Census Area',
  'Municipality',
  'City and Borough',
] as const;

type CountyKind = (typeof COUNTY_KINDS)[number];

export interface CountyName {
  readonly base: string;
  readonly kind: CountyKind;
}

const CONSOLIDATED = /^City and (County|Borough) of (.+)$/;
const SUFFIXED = /^(.+?) (County|Parish|Census Area|Municipality|City and Borough|Borough)$/;

/** Parts of Alaska without a borough government; the ZIP table leaves the words out for these. */
const CENSUS_AREAS = new Set(['Kusilvak', 'Hoonah-Angoon', 'Prince of Wales-Hyder', 'Skagway-Hoonah-Angoon']);

/**
 * A county as the ZIP table writes it, taken apart: "Jefferson Parish", "Bethel Census Area",
 * "Dillingham (CA)", "City and Borough of Wrangell". `undefined` for cities that are their own
 * county ("Baltimore (city)", "City of Richmond"): those are found as cities.
 */
export function readCountyName(text: string, state: string): CountyName | undefined {
  const name = text.trim();
  if (name === '' || name.includes('(city') || name.startsWith('City of ')) return undefined;
  const whole = CONSOLIDATED.exec(name);
  if (whole) return { base: whole[2]!, kind: whole[1] === 'Borough' ? 'City and Borough' : 'County' };
  if (name.endsWith(' (CA)')) return { base: name.slice(0, -5), kind: 'Census Area' };
  const parts = SUFFIXED.exec(name);
  if (parts) return { base: parts[1]!, kind: parts[2] as CountyKind };
  if (state === 'AK') return { base: name, kind: CENSUS_AREAS.has(name) ? 'Census Area' : 'Borough' };
  return { base: name, kind: state === 'LA' ? 'Parish' : 'County' };
}

/** "Baltimore County". */
export function countyLabel(name: CountyName): string {
  return `${name.base} ${name.kind}`;
}
