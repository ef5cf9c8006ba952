const UNIT =
  /^(#|\d|(STES?|SUITES?|UNITS?|APTS?|BLDGS?|BUILDINGS?|ROOMS?|RMS?|FLR?S?|FLOORS?|LOT|PO|P\.O\.)(?![A-Z])|[A-Z]$)|\b(FLOOR|LEVEL|BSMNT|BASEMENT|ROUTE|ANNEX|BOX)\b/i;

/** The second line of an address holds a suite, or the clinic's own name ("BHG DENVER TREATMENT CENTER"): tells which. */
export function isUnit(line: string): boolean {
  return UNIT.test(line.trim());
}
