import type { Detail } from '@waymark/directory';
import type { LocatorList } from './lists.ts';

/**
 * What the mental health list states of settings is kept apart in the packs (`MH-RES`), so that a bed for mental health care is
 * not found as addiction treatment. The locator has one code for both, and tells them apart by the list a row is in.
 */
const mark = 'MH-';
/** What is stated of a row, in all codes of the lists. */
export type StatedCodes = Pick<Detail, 'codes' | 'states' | 'codesOf'>;

const settings: readonly string[] = ['HI', 'OP', 'RES'];
const markedSettings = settings.map((code) => mark + code);

/** The code as the locator knows it. */
export const locatorCode = (code: string): string =>
  markedSettings.includes(code) ? code.slice(mark.length) : code;

/** Whether the mental health list speaks of the settings of a listing. */
export const hasMentalHealthSetting = (stated: StatedCodes, row: number): boolean =>
  markedSettings.some((code) => stated.states(row, code));

/** Whether the listing's row in this list of the locator would have this code. */
export const statesIn = (stated: StatedCodes, row: number, list: LocatorList, code: string): boolean =>
  list === 'MH' && settings.includes(code) && hasMentalHealthSetting(stated, row)
    ? stated.states(row, mark + code)
    : stated.states(row, code);

/** The codes that row would have, as the locator knows them. */
export const codesIn = (stated: StatedCodes, row: number, list: LocatorList): ReadonlySet<string> =>
  new Set(
    stated
      .codesOf(row)
      .map(locatorCode)
      .filter((code) => statesIn(stated, row, list, code)),
  );
