import type { Pack } from '@waymark/directory';
import { hasMentalHealthSetting, type StatedCodes } from './list-codes.ts';

/** The locator is two lists in one: SA for substance use, MH for mental health. */
export type LocatorList = 'SA' | 'MH';
export type ServiceType = LocatorList | 'both';

/** The lists that a question looks into, in the order in which a listing is looked for. */
export const listsAsked = (type: ServiceType): readonly LocatorList[] =>
  type === 'both' ? ['SA', 'MH'] : [type];

/**
 * Whether the listing would have a row in this list of the locator; a place may have one in both. MH: mental health treatment
 * is stated, as 8,696 of the 8,707 rows of SAMHSA's mental health list of 2023 do, or a setting of it. SA: treatment or housing
 * for substance use is stated, or nothing that would make it a place for mental health alone.
 */
export const standsIn = (pack: Pack, stated: StatedCodes, row: number, list: LocatorList): boolean => {
  const treatsMentalIllness = stated.states(row, 'MH') || hasMentalHealthSetting(stated, row);
  return list === 'MH' ? treatsMentalIllness : !treatsMentalIllness || pack.kinds(row).length > 0;
};
