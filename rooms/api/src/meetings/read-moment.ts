import { isZoneName, type MeetingQuestion, type Moment, type Zones, zoneOfState } from '@waymark/directory';
import type { ParamProblem } from '../problem.ts';
import { quoted } from '../question-guard.ts';

/** When a question counts and by whose clock. */
export interface AskedMoment extends Moment {
  readonly zoneFrom: 'asked' | 'place' | 'none';
}

type Reading =
  | { readonly ok: true; readonly value: AskedMoment }
  | { readonly ok: false; readonly problem: ParamProblem };

/** Wishes that mean nothing without the clock of a person. */
const needsClock = ({ time, hours }: Pick<MeetingQuestion, 'time' | 'hours'>): boolean =>
  (time !== 'any' && time !== 'soon') || hours !== 'any';

const noWishes = { time: 'any', hours: 'any' } as const;

/** The moment of a question, or why it cannot be told. `clock` is used where the question names no time. */
export const readMoment = (
  asked: Pick<MeetingQuestion, 'now' | 'zone' | 'place'> & Partial<Pick<MeetingQuestion, 'time' | 'hours'>>,
  zones: Zones,
  clock: () => number,
): Reading => {
  const now = asked.now ?? clock();
  const expected = 'an IANA time zone, such as America/New_York';
  const { zone, place } = asked;
  if (zone !== undefined) {
    const isKnown = isZoneName(zone) && zones.knows(zone);
    return isKnown
      ? { ok: true, value: { now, zones, zone, zoneFrom: 'asked' } }
      : { ok: false, problem: { param: 'zone', got: quoted(zone), code: 'unknown-choice', expected } };
  }
  const ofPlace = place && zoneOfState(place.state)?.zone;
  if (ofPlace !== undefined) return { ok: true, value: { now, zones, zone: ofPlace, zoneFrom: 'place' } };
  if (needsClock({ ...noWishes, ...asked })) {
    return { ok: false, problem: { param: 'zone', got: '', code: 'needs-zone', expected } };
  }
  return { ok: true, value: { now, zones, zone: 'UTC', zoneFrom: 'none' } };
};
