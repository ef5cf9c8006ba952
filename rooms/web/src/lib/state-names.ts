import type { Language } from '@waymark/directory';

const rows = `AL|Alabama
AK|Alaska
AZ|Arizona
AR|Arkansas
CA|California
CO|Colorado
CT|Connecticut
DE|Delaware
DC|the District of Columbia|el Distrito de Columbia
FL|Florida
GA|Georgia
HI|Hawaii|Hawái
ID|Idaho
IL|Illinois
IN|Indiana
IA|Iowa
KS|Kansas
KY|Kentucky
LA|Louisiana|Luisiana
ME|Maine
MD|Maryland
MA|Massachusetts
MI|Michigan
MN|Minnesota
MS|Mississippi|Misisipi
MO|Missouri|Misuri
MT|Montana
NE|Nebraska
NV|Nevada
NH|New Hampshire|Nuevo Hampshire
NJ|New Jersey|Nueva Jersey
NM|New Mexico|Nuevo México
NY|New York|Nueva York
NC|North Carolina|Carolina del Norte
ND|North Dakota|Dakota del Norte
OH|Ohio
OK|Oklahoma
OR|Oregon|Oregón
PA|Pennsylvania|Pensilvania
RI|Rhode Island
SC|South Carolina|Carolina del Sur
SD|South Dakota|Dakota del Sur
TN|Tennessee
TX|Texas
UT|Utah
VT|Vermont
VA|Virginia
WA|Washington
WV|West Virginia|Virginia Occidental
WI|Wisconsin
WY|Wyoming`;

const names = new Map(
  rows.split('\n').map((row) => {
    const [code = '', en = '', es = en] = row.split('|');
    return [code, { en, es }] as const;
  }),
);

/** The fifty states and the District of Columbia, by their postal codes. */
export const stateCodes: readonly string[] = [...names.keys()];

/** A state as it is called inside a sentence; what has no name here, a territory, goes by its postal code. */
export function stateName(code: string, language: Language): string {
  return names.get(code)?.[language] ?? code;
}
