import { keyOf } from './fold.ts';

/** A state, district, territory or freely associated state that the postal service delivers to. */
export interface State {
  readonly code: string;
  readonly name: string;
  /** Spanish names, traditional short forms and other names, accepted on input. */
  readonly also: readonly string[];
}

const rows = `AL|Alabama|Ala
AK|Alaska
AZ|Arizona|Ariz
AR|Arkansas|Ark
CA|California|Calif|Cal
CO|Colorado|Colo
CT|Connecticut|Conn|Conectica
DE|Delaware|Del
DC|District of Columbia|Distrito de Columbia
FL|Florida|Fla
GA|Georgia
HI|Hawaii|Hawái
ID|Idaho
IL|Illinois|Ill
IN|Indiana|Ind
IA|Iowa
KS|Kansas|Kans|Kan
KY|Kentucky
LA|Louisiana|Luisiana
ME|Maine
MD|Maryland
MA|Massachusetts|Mass
MI|Michigan|Mich|Míchigan
MN|Minnesota|Minn
MS|Mississippi|Miss|Misisipi
MO|Missouri|Misuri
MT|Montana|Mont
NE|Nebraska|Nebr|Neb
NV|Nevada|Nev
NH|New Hampshire|Nuevo Hampshire|Nueva Hampshire
NJ|New Jersey|Nueva Jersey
NM|New Mexico|N Mex|Nuevo México|Nuevo Méjico
NY|New York|Nueva York
NC|North Carolina|N Car|Carolina del Norte
ND|North Dakota|N Dak|Dakota del Norte
OH|Ohio
OK|Oklahoma|Okla
OR|Oregon|Ore|Oreg|Oregón
PA|Pennsylvania|Penn|Penna|Pensilvania
PR|Puerto Rico|Commonwealth of Puerto Rico|Estado Libre Asociado de Puerto Rico
RI|Rhode Island|Isla de Rhode
SC|South Carolina|S Car|Carolina del Sur
SD|South Dakota|S Dak|Dakota del Sur
TN|Tennessee|Tenn|Tenesí
TX|Texas|Tex|Tejas
UT|Utah
VT|Vermont
VA|Virginia
WA|Washington|Wash
WV|West Virginia|W Va|Virginia Occidental|Virginia del Oeste
WI|Wisconsin|Wis|Wisc
WY|Wyoming|Wyo
AS|American Samoa|Samoa Americana|Samoa Estadounidense
FM|Federated States of Micronesia|Micronesia|Estados Federados de Micronesia
GU|Guam
MH|Marshall Islands|Islas Marshall
MP|Northern Mariana Islands|CNMI|Northern Marianas|Islas Marianas del Norte
PW|Palau|Palaos
VI|U.S. Virgin Islands|Virgin Islands|USVI|Islas Vírgenes|Islas Vírgenes de los Estados Unidos|Islas Vírgenes Americanas`;

/** Every state a places pack may speak of, with its names. */
export const STATES: readonly State[] = rows.split('\n').map((row) => {
  const [code, name, ...also] = row.split('|');
  return { code: code!, name: name!, also };
});

const byCode: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]));

/** Keys of codes and names with the code each stands for, in key order, for whole and partial matches. */
export const STATE_KEYS: readonly (readonly [key: string, code: string])[] = STATES.flatMap((state) =>
  [state.code, state.name, ...state.also].map((name) => [keyOf(name), state.code] as const),
).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

const byKey: ReadonlyMap<string, string> = new Map(STATE_KEYS);

/** True for a code that a places pack may hold. */
export function isStateCode(code: string): boolean {
  return byCode.has(code);
}

/** The English name of a state by its code; the code itself when it is none of them. */
export function stateName(code: string): string {
  return byCode.get(code)?.name ?? code;
}

/** The code that a key (see `keyOf`) names, by code, English or Spanish name or short form; `undefined` for none. */
export function stateOfKey(key: string): string | undefined {
  return byKey.get(key);
}
