import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEEDS, meetingQuestions, meetings, moments } from '../../fixtures/small-meetings.ts';
import { isTooClose, milesBetween } from '../search/oracle.ts';
import { encodeMeetings } from './encode-meetings.ts';
import type { Meeting } from './meeting.ts';
import { MEETING_GROUPS, type MeetingGroupId } from './meeting-concepts.ts';
import { findMeetingRows } from './meeting-matches.ts';
import {
  compareMeetings,
  type Found,
  findMeetings,
  gathering,
  isOutdated,
  type ToldMeeting,
  tellMeetings,
} from './meeting-oracle.ts';
import type { MeetingPack } from './meeting-pack.ts';
import type { MeetingChange, MeetingQuery, MeetingSelection, Moment } from './meeting-query.ts';
import { openMeetings } from './open-meetings.ts';
import { searchMeetings } from './search-meetings.ts';

const packOf = (drawn: readonly Meeting[]) => openMeetings(encodeMeetings(drawn, { sources: FEEDS }).search);

/** Rounding decides nothing: no meeting lies within a hair of a radius, and no two but those in one spot are equally far. */
function isClear(told: readonly ToldMeeting[], { near, within = 1 }: MeetingQuery): boolean {
  if (!near) return true;
  const spots = new Map(
    told.map(({ position }) => [JSON.stringify([position?.lat, position?.lng]), position]),
  );
  const far = [...spots.values()].flatMap((spot) => milesBetween(spot, near) ?? []).sort((a, b) => a - b);
  const edges = [within, 5, 10, 25, 50, 100, 200, 500];
  return far.every(
    (miles, i) => !edges.some((edge) => isTooClose(miles, edge)) && !isTooClose(miles, far[i + 1] ?? 1e9),
  );
}

function toggled(selection: MeetingSelection, group: MeetingGroupId, concept: string): MeetingSelection {
  const chosen = selection[group] ?? [];
  const left = chosen.filter((each) => each !== concept);
  return { ...selection, [group]: left.length < chosen.length ? left : [...chosen, concept] };
}

/** In a room by some list, or by having no other way to it. */
const isInRoom = ({ remote, yes }: ToldMeeting): boolean => !remote || yes.has('in-person');

function expectSame(told: readonly ToldMeeting[], pack: MeetingPack, query: MeetingQuery, moment: Moment) {
  const answer = searchMeetings(pack, query, moment);
  const truth = findMeetings(told, query, moment);
  expect(answer.total).toBe(truth.found.length);
  expect(answer.here).toBe(truth.found.filter(({ afar }) => !afar).length);
  expect(answer.forgiven).toBe(truth.forgiven);
  expect(
    findMeetingRows(pack, query, moment)
      .map((row) => pack.id(row))
      .sort((a, b) => a - b),
  ).toEqual(
    truth.found
      .filter(({ afar, told }) => !afar && isInRoom(told))
      .map(({ told }) => told.meeting.id)
      .sort((a, b) => a - b),
  );
  for (const { id, concepts } of MEETING_GROUPS) {
    const expected = concepts.map((concept) => [
      concept.id,
      truth.count(toggled(query.concepts ?? {}, id, concept.id)),
    ]);
    expect({ [id]: answer.counts[id] }).toEqual({ [id]: Object.fromEntries(expected) });
  }
  expectOrder(
    answer.hits.map(({ id }) => id),
    truth.found,
    query,
    moment,
  );
  const byId = new Map(truth.found.map((found) => [found.told.meeting.id, found]));
  for (const hit of answer.hits) {
    const found = byId.get(hit.id)!;
    const occurrence = gathering(found, query, moment);
    expect([hit.start, hit.end]).toEqual([occurrence?.start, occurrence?.end]);
    expect(hit.onNow).toBe(occurrence !== undefined && occurrence.start <= moment.now);
    expect(hit.remote).toBe(found.told.remote);
    expect(hit.notes.includes('list-not-current')).toBe(isOutdated(found.told, FEEDS, moment.now));
    const miles = query.near && !found.afar ? milesBetween(found.told.position, query.near) : undefined;
    if (miles === undefined) expect(hit.miles).toBeUndefined();
    else expect(isTooClose(hit.miles!, miles)).toBe(true);
  }
  return answer;
}

/** Ids in an order that the comparer allows, ties by state, city and id, and none left out that comes before the last. */
function expectOrder(
  ids: readonly number[],
  found: readonly Found[],
  query: MeetingQuery,
  moment: Moment,
): void {
  const compare = compareMeetings(query, moment, FEEDS);
  const place = ({ told }: Found) => `${told.meeting.place?.state ?? ''}${told.meeting.place?.city ?? ''}`;
  const sorted = [...found].sort(
    (a, b) =>
      compare(a, b) ||
      (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : a.told.meeting.id - b.told.meeting.id),
  );
  const { offset = 0, limit = 25 } = query;
  expect(ids).toEqual(sorted.slice(offset, offset + limit).map(({ told }) => told.meeting.id));
}

const changed = (query: MeetingQuery, change: MeetingChange): MeetingQuery => {
  const { near, within, state, text, when, ...rest } = query;
  const where = {
    ...(near && { near }),
    ...(within !== undefined && { within }),
    ...(state !== undefined && { state }),
  };
  const words = text === undefined ? {} : { text };
  const time = when ? { when } : {};
  switch (change.change) {
    case 'within':
      return { ...query, within: change.miles };
    case 'anywhere':
      // Without a place nothing is near, and the way there is no longer asked about.
      return { ...rest, ...words, ...time, ...(near && { near }) };
    case 'drop-text':
      return { ...rest, ...where, ...time };
    case 'any-time':
      return { ...rest, ...where, ...words };
    case 'drop-group':
      return { ...query, concepts: { ...query.concepts, [change.group]: [] } };
    default: {
      const left = query.concepts?.[change.group]?.filter((concept) => concept !== change.concept) ?? [];
      return { ...query, concepts: { ...query.concepts, [change.group]: left } };
    }
  }
};

describe('random meetings', () => {
  test('are found, counted and sorted as plain loops over them do', () => {
    const answered = { some: 0, forgiven: 0, relaxed: 0, beyond: 0, afar: 0, now: 0 };
    fc.assert(
      fc.property(
        meetings({ minLength: 1, maxLength: 120 }),
        fc.array(fc.tuple(meetingQuestions, moments), { minLength: 8, maxLength: 8 }),
        (drawn, asked) => {
          const told = tellMeetings(drawn);
          const pack = packOf(drawn);
          for (const [query, moment] of asked) {
            if (!isClear(told, query)) continue;
            const { total, here, forgiven, relax, beyond, hits } = expectSame(told, pack, query, moment);
            if (total > 0) answered.some++;
            if (forgiven) answered.forgiven++;
            if (relax.length > 0) answered.relaxed++;
            if (beyond.length > 0) answered.beyond++;
            if (here < total) answered.afar++;
            if (hits.some(({ onNow }) => onNow)) answered.now++;
          }
        },
      ),
      { numRuns: 180 },
    );
    // The questions are of use only while they find things, fail and lead on.
    for (const times of Object.values(answered)) expect(times).toBeGreaterThan(15);
  });

  test('are found after a relaxation exactly as many as it promised', () => {
    let promised = 0;
    fc.assert(
      fc.property(
        meetings({ minLength: 1, maxLength: 40 }),
        meetingQuestions,
        moments,
        (drawn, query, moment) => {
          const pack = packOf(drawn);
          for (const { changes, total } of searchMeetings(pack, query, moment).relax) {
            expect(searchMeetings(pack, changes.reduce(changed, query), moment).total).toBe(total);
            promised++;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(promised).toBeGreaterThan(100);
  });

  test('come in pages that join into the whole list, in whatever order they were packed', () => {
    fc.assert(
      fc.property(
        meetings({ minLength: 1, maxLength: 60 }),
        meetingQuestions,
        moments,
        (drawn, query, moment) => {
          const [pack, other] = [packOf(drawn), packOf(drawn.toReversed())];
          const all = searchMeetings(pack, { ...query, limit: 1000, offset: 0 }, moment);
          const pages: number[] = [];
          for (let offset = 0; offset < all.total; offset += 7) {
            pages.push(
              ...searchMeetings(other, { ...query, limit: 7, offset }, moment).hits.map(({ id }) => id),
            );
          }
          expect(pages).toEqual(all.hits.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('beyond the radius are the nearest to go to, and none that is inside', () => {
    fc.assert(
      fc.property(
        meetings({ minLength: 3, maxLength: 40 }),
        meetingQuestions,
        moments,
        (drawn, query, moment) => {
          if (!query.near || query.within === undefined) return;
          const pack = packOf(drawn);
          const { beyond } = searchMeetings(pack, query, moment);
          const { within, ...rest } = query;
          const attendance = query.concepts?.attendance ?? [];
          const all = searchMeetings(pack, { ...rest, order: 'distance', limit: 1000, offset: 0 }, moment);
          const outside = all.hits.filter(({ miles }) => miles !== undefined && miles > within);
          for (const [i, { miles, id }] of beyond.entries()) {
            expect(miles!).toBeGreaterThan(within);
            expect(miles!).toBeGreaterThanOrEqual(beyond[i - 1]?.miles ?? 0);
            if (!query.text) expect(outside.map((hit) => hit.id)).toContain(id);
          }
          if (attendance.length === 0 && beyond.length > 0 && !query.text)
            expect(beyond[0]!.miles).toBe(outside[0]!.miles);
        },
      ),
      { numRuns: 200 },
    );
  });
});
