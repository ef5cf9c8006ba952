import type { Point } from '@waymark/directory';
import type { OpenPacks } from '../pack-store.ts';
import type { ParamProblem } from '../problem.ts';
import { quoted } from '../question-guard.ts';
import type { LocatorParams } from './question-schema.ts';
import { readCounty } from './read-county.ts';
import { readPoint } from './read-point.ts';
import { readState } from './read-state.ts';
import { stateOfLocatorId } from './state-ids.ts';

/** Where the listings of an answer lie, and where their distances are measured from. */
export interface LocatorWhere {
  readonly near?: Point;
  readonly within?: number;
  readonly state?: string;
  readonly county?: ReadonlySet<number>;
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ParamProblem };

const METERS_PER_MILE = 1609.344;

const no = (
  param: string,
  got: string,
  code: string,
  expected: string,
  more: Pick<ParamProblem, 'nearest' | 'suggestions'> = {},
) => ({ ok: false, problem: { param, got: quoted(got), code, expected, ...more } }) as const;

const readNear = (text: string, { places }: OpenPacks): Reading<Point> => {
  const point = readPoint(text);
  if (point) return { ok: true, value: point };
  const answer = places.resolve(text);
  if (answer.ok && answer.place.kind !== 'state') {
    const { lat, lng } = answer.place;
    return { ok: true, value: { lat, lng } };
  }
  const expected = '"latitude, longitude" in degrees, a ZIP, or "City, ST"';
  if (answer.ok) return no('sAddr', text, 'not-a-position', `${expected}; for a whole state: limitType=0`);
  const suggestions = answer.suggestions.map(({ label }) => label);
  return no('sAddr', text, 'not-a-position', expected, suggestions.length > 0 ? { suggestions } : {});
};

const readStateLimit = (text: string, { places }: OpenPacks): Reading<string> => {
  const state = stateOfLocatorId(text) ?? readState(text, places);
  if (state !== undefined) return { ok: true, value: state };
  return no(
    'limitValue',
    text,
    'unknown-state',
    'the postal code of a state or territory, such as MD, or the number the locator has for a state',
  );
};

const readMiles = (text: string): Reading<number> =>
  /^\d{1,15}(\.\d{0,20})?$/.test(text) && Number(text) > 0
    ? { ok: true, value: Number(text) / METERS_PER_MILE }
    : no('limitValue', text, 'not-a-number', 'meters above 0, such as 40233.6 for 25 miles');

const readCountyLimit = (text: string, packs: OpenPacks): Reading<ReadonlySet<number>> => {
  const expected = 'a county by name and state, such as "Cook County, IL"';
  if (/^\d+$/.test(text)) return no('limitValue', text, 'unknown-county', `${expected}, and not by a number`);
  const county = readCounty(text, packs);
  if (county.ok) return { ok: true, value: county.rows };
  const { problem, suggestions } = county;
  return no('limitValue', text, `${problem}-county`, expected, {
    ...(problem === 'unknown' && suggestions[0] !== undefined ? { nearest: suggestions[0] } : {}),
    suggestions: [...suggestions],
  });
};

const named = <Key extends keyof LocatorWhere>(
  key: Key,
  reading: Reading<NonNullable<LocatorWhere[Key]>>,
): Reading<LocatorWhere> =>
  reading.ok ? { ok: true, value: { [key]: reading.value } as LocatorWhere } : reading;

const readLimit = (
  { limitType, limitValue, sAddr }: LocatorParams,
  packs: OpenPacks,
): Reading<LocatorWhere> => {
  if (limitType === 'none') return { ok: true, value: {} };
  if (limitType === undefined) {
    if (limitValue === undefined) return { ok: true, value: {} };
    return no(
      'limitType',
      '',
      'missing',
      '0 (state), 1 (county) or 2 (distance), because limitValue was sent',
    );
  }
  if (limitValue === undefined)
    return no('limitValue', '', 'missing', 'a state, a county or meters, because limitType was sent');
  if (limitType === '0') return named('state', readStateLimit(limitValue, packs));
  if (limitType === '1') return named('county', readCountyLimit(limitValue, packs));
  if (sAddr === undefined)
    return no('sAddr', '', 'missing', '"latitude, longitude", because limitType=2 asks for a distance');
  return named('within', readMiles(limitValue));
};

/** Reads `sAddr`, `limitType` and `limitValue`. Every problem is named, not only the first. */
export const readWhere = (
  params: LocatorParams,
  packs: OpenPacks,
): { readonly where: LocatorWhere; readonly problems: readonly ParamProblem[] } => {
  const near: Reading<LocatorWhere> =
    params.sAddr === undefined ? { ok: true, value: {} } : named('near', readNear(params.sAddr, packs));
  const limit = readLimit(params, packs);
  return {
    where: { ...(near.ok ? near.value : {}), ...(limit.ok ? limit.value : {}) },
    problems: [near, limit].flatMap((each) => (each.ok ? [] : [each.problem])),
  };
};
