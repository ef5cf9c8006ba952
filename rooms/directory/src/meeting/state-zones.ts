/** Zone, then the states and territories most of whose people live by it; `*` = another part keeps another time. */
const TABLE: readonly (readonly [zone: string, states: string])[] = [
  ['America/New_York', 'CT DC DE FL* GA KY* MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'],
  ['America/Detroit', 'MI*'],
  ['America/Indiana/Indianapolis', 'IN*'],
  ['America/Chicago', 'AL AR IA IL KS* LA MN MO MS ND* NE* OK SD* TN* TX* WI'],
  ['America/Denver', 'CO MT NM UT WY'],
  ['America/Boise', 'ID*'],
  ['America/Phoenix', 'AZ*'],
  ['America/Los_Angeles', 'CA NV* OR* WA'],
  ['America/Anchorage', 'AK*'],
  ['Pacific/Honolulu', 'HI'],
  ['America/Puerto_Rico', 'PR'],
  ['America/St_Thomas', 'VI'],
  ['Pacific/Guam', 'GU'],
  ['Pacific/Saipan', 'MP'],
  ['Pacific/Pago_Pago', 'AS'],
];

/** What a state says of the time there. */
export interface StateZone {
  /** The zone of most of its people. */
  readonly zone: string;
  /** False where another part of the state keeps another time: the position decides, or a note says so. */
  readonly alone: boolean;
}

const BY_STATE: ReadonlyMap<string, StateZone> = new Map(
  TABLE.flatMap(([zone, states]) =>
    states
      .split(' ')
      .map((state): [string, StateZone] => [state.slice(0, 2), { zone, alone: !state.endsWith('*') }]),
  ),
);

/** The time zone of a state or territory by its two-letter code; `undefined` for any other code. */
export function zoneOfState(state: string): StateZone | undefined {
  return BY_STATE.get(state);
}
