import { describe, expect, test } from 'vitest';
import { GROUPS } from '../concept-table.ts';
import { isStated } from '../concepts.ts';
import { FAMILY_FELLOWSHIPS } from './concepts/fellowship.ts';
import { MEETING_CODES } from './meeting-codes.ts';
import {
  findMeetingConcept,
  findMeetingGroup,
  MEETING_GROUPS,
  nearestMeetingConcept,
} from './meeting-concepts.ts';

const stated = (group: string, concept: string, ...yes: string[]) =>
  isStated(findMeetingConcept(group, concept)!.is, new Set(yes));

describe('the concepts of meetings', () => {
  test('are defined over meeting codes alone', () => {
    const known = new Set<string>(MEETING_CODES);
    const used = MEETING_GROUPS.flatMap(({ concepts }) =>
      concepts.flatMap(({ is }) => [...is.any, ...(is.also ?? [])]),
    );
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });

  test('have ids that stand in an address, each once in its group', () => {
    for (const { id, concepts } of MEETING_GROUPS) {
      const ids = concepts.map((concept) => concept.id);
      for (const word of [id, ...ids]) expect(word).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(new Set(ids).size, id).toBe(ids.length);
    }
    expect(new Set(MEETING_GROUPS.map(({ id }) => id)).size).toBe(MEETING_GROUPS.length);
  });

  test('use no code of a treatment list', () => {
    const treatment = new Set(
      GROUPS.flatMap(({ concepts }) => concepts.flatMap(({ is }) => [...is.any, ...(is.also ?? [])])),
    );
    expect(MEETING_CODES.filter((code) => treatment.has(code))).toEqual([]);
  });
});

describe('every fellowship', () => {
  const fellowships = findMeetingGroup('fellowship')!.concepts;

  test('is for people in recovery or for families, never both', () => {
    for (const { is } of fellowships) {
      const code = is.any[0]!;
      expect(stated('audience', 'recovery', code), code).not.toBe(stated('audience', 'families', code));
    }
    expect(FAMILY_FELLOWSHIPS).toContain('nar-anon');
  });

  test('for people in recovery says how it sees medicine, one way', () => {
    for (const { is } of fellowships) {
      const code = is.any[0]!;
      const ways = ['welcome', 'ask-first'].filter((way) => stated('on-medicine', way, code));
      expect(ways.length, code).toBe(stated('audience', 'recovery', code) ? 1 : 0);
    }
    expect(stated('on-medicine', 'welcome', 'mara')).toBe(true);
    expect(stated('on-medicine', 'welcome', 'na')).toBe(false);
  });
});

test('a hybrid meeting is in a room and elsewhere too', () => {
  expect(stated('attendance', 'hybrid', 'in-person', 'online')).toBe(true);
  expect(stated('attendance', 'hybrid', 'in-person', 'phone')).toBe(true);
  expect(stated('attendance', 'hybrid', 'in-person')).toBe(false);
  expect(stated('attendance', 'hybrid', 'online', 'phone')).toBe(false);
});

test('a concept is found by group and id, and the nearest one is named', () => {
  expect(findMeetingConcept('fellowship', 'na')?.label.en).toBe('Narcotics Anonymous (NA)');
  expect(findMeetingConcept('fellowship', 'constructor')).toBeUndefined();
  expect(findMeetingGroup('__proto__')).toBeUndefined();
  expect(nearestMeetingConcept('attendance', 'onlien')).toBe('online');
});
