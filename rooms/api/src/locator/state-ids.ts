/**
 * The locator's own numbers of the states, as its developer guide lists them (table 3): two alphabetical runs, and none
 * that is 17. The guide gives no numbers for the territories.
 */
const RUNS = [
  { first: 1, states: 'ME MI MA MT NY NC OH PA RI TN TX NV NJ UT WA WI' },
  {
    first: 18,
    states:
      'MD AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA MN MS MO NE NH NM ND OK OR SC SD VT VA WV WY',
  },
] as const;

const byId: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(({ first, states }) =>
    states.split(' ').map((state, i): [string, string] => [String(first + i), state]),
  ),
);

/** The postal code of the state that the locator gives this number, `undefined` for none. */
export const stateOfLocatorId = (id: string): string | undefined => byId.get(id);

const states: ReadonlySet<string> = new Set(byId.values());

/** Whether this is the postal code of a state that the locator has a number for. */
export const isNumberedState = (code: string): boolean => states.has(code);
