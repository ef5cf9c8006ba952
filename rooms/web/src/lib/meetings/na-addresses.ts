/** A home page of Narcotics Anonymous, and what its entry in the list says it covers. */
export interface NaAddress {
  /** As the list has it. */
  readonly name: string;
  /** Home page, without the protocol. */
  readonly site: string;
}

/** The month of the public list of root servers (BMLT) that these home pages are from; none was opened or called. */
export const NA_LIST_MONTH = '2025-12';

/** Home pages whose name in the list tells the state. */
const rows = `TX LA MS AR OK|Texas, Louisiana, Mississippi, Arkansas|texasoklahomana.org
NY|Greater New York Server|newyorkna.org
CA|Southern California Region|todayna.org
CA|San Jose Area|sjna.org
PA|Greater Philadelphia Region|naworks.org
PA|Tri-State Region|tsrscna.org
OH|Ohio Region|naohio.org
HI|NA Hawaii|na-hawaii.org
WI|Wisconsin Region|wisconsinna.org
NJ|NA New Jersey|nanj.org
CT|Connecticut Region|ctna.org
TN|Volunteer Region|natennessee.org
MI|Michigan NA|michigan-na.org
MN|NA Minnesota|naminnesota.org
CO|NA Colorado|nacolorado.org
ME NH VT MA RI|New England|nerna.org
MO|Show-Me Region|missourina.org
KY|NA Kentucky|bmltky.online
IL|Greater Illinois Region|girbmlt.org
IL|Chicagoland Region|chicagona.org
IN|Indiana Region|naindiana.org
MT|Montana Region|namontana.org`;

const byState = new Map<string, NaAddress[]>();
for (const row of rows.split('\n')) {
  const [states = '', name = '', site = ''] = row.split('|');
  for (const state of states.split(' ')) byState.set(state, [...(byState.get(state) ?? []), { name, site }]);
}

/** Home pages of NA for a state; empty where no name in the list tells it. */
export function naOfState(state: string): readonly NaAddress[] {
  return byState.get(state) ?? [];
}

/** Home pages for several states: their names do not say which. */
export const NA_ZONES: readonly NaAddress[] = [
  { name: 'Southeastern Zonal Forum', site: 'sezf.org' },
  { name: 'Plains States Zonal Forum', site: 'pszfna.org' },
  { name: 'Western States Zonal Forum', site: 'wszf.org' },
  { name: 'Autonomy Zone', site: 'metrorichna.org' },
];

/** A phone line of NA, as a service body of the New York server gave it in 2026. Not called by us. */
export interface NaLine {
  readonly state: string;
  readonly name: string;
  readonly number: string;
}

/** The year of the New York server's own list of service bodies. */
export const NA_LINES_YEAR = '2026';

export const NA_LINES: readonly NaLine[] = [
  { state: 'NY', name: 'Greater New York Region', number: '2129296262' },
  { state: 'NY', name: 'Suffolk Area, Eastern Long Island Area', number: '6316896262' },
  { state: 'NY', name: 'Nassau Area', number: '5168279500' },
  { state: 'NY', name: 'Western Finger Lakes Area', number: '8004418617' },
];
