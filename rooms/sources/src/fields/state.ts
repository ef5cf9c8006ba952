/**
 * Postal codes of the states, the District of Columbia, the territories and the three freely associated
 * states, which the national survey covers too.
 */
export const STATES: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD ' +
    'TN TX UT VT VA WA WV WI WY DC PR VI GU AS MP FM MH PW'
  ).split(' '),
);

/** The postal code in capitals; `undefined` when it is none of the United States or their territories. */
export function readState(text: string): string | undefined {
  const state = text.trim().toUpperCase();
  return STATES.has(state) ? state : undefined;
}
