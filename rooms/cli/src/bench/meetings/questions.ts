import {
  MEETING_GROUPS,
  type MeetingPack,
  type MeetingQuery,
  type Moment,
  type Point,
  searchMeetings,
  TRAVEL,
  type Weekday,
} from '@waymark/directory';
import { type Draw, drawFrom } from '../draw.ts';

const seed = 20_261_120;
const questionsPerClass = 200;

/** Questions of one kind, with the budget that the directory has for their like. */
export interface MeetingClass {
  readonly title: string;
  /** Milliseconds. */
  readonly budget?: { readonly p50: number; readonly p99: number };
  readonly questions: readonly MeetingQuery[];
}

/** Wishes of so many groups, each as likely as it is often stated. */
const drawWishes = (
  draw: Draw,
  groups: number,
  weight: (group: (typeof MEETING_GROUPS)[number]['id'], concept: string) => number,
): NonNullable<MeetingQuery['concepts']> => {
  const askable = MEETING_GROUPS.filter(({ id }) => id !== 'gathering');
  return Object.fromEntries(
    draw
      .some(askable, groups)
      .map(({ id, concepts }) => [id, [draw.weighted(concepts, (concept) => weight(id, concept.id)).id]]),
  );
};

/** The word with two letters swapped. */
const misspell = (draw: Draw, word: string): string => {
  const at = 1 + draw.whole(word.length - 2);
  return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
};

export const drawMeetingClasses = (
  pack: MeetingPack,
  places: readonly Point[],
  moment: Moment,
): readonly MeetingClass[] => {
  const { counts } = searchMeetings(pack, {}, moment);
  const often = (group: keyof typeof counts, concept: string) => 1 + counts[group][concept]!;
  const near = (draw: Draw) => {
    const { lat, lng } = draw.one(places);
    return { lat, lng };
  };
  const many = (number: number, attempt: (draw: Draw) => MeetingQuery) => {
    const draw = drawFrom(seed + number);
    return Array.from({ length: questionsPerClass }, () => attempt(draw));
  };
  const until = (attempt: () => MeetingQuery, fits: (query: MeetingQuery) => boolean): MeetingQuery => {
    for (let tries = 0; tries < 5_000; tries++) {
      const query = attempt();
      if (fits(query)) return query;
    }
    throw new Error('None of 5,000 drawn questions fits its class. Are the meetings those of the bench?');
  };
  const wishes = (draw: Draw) => drawWishes(draw, draw.whole(4), often);
  const inPerson = (draw: Draw) => ({ ...wishes(draw), attendance: ['in-person'] });
  const word = (draw: Draw): string => {
    for (;;) {
      const found = pack
        .name(draw.whole(pack.rows))
        .toLowerCase()
        .match(/\b[a-z]{5,}\b/g);
      if (found) return draw.one(found);
    }
  };
  const day = (draw: Draw) => draw.whole(7) as Weekday;
  const rows = (query: MeetingQuery) => searchMeetings(pack, query, moment);
  return [
    {
      title: 'ZIP, 25 miles, to go to by car, soonest first, 0-3 groups',
      budget: { p50: 0.08, p99: 0.4 },
      questions: many(1, (draw) => ({
        near: near(draw),
        within: 25,
        travel: TRAVEL.car,
        concepts: inPerson(draw),
      })),
    },
    {
      title: 'the same, and all that can be joined from anywhere',
      questions: many(2, (draw) => ({
        near: near(draw),
        within: 25,
        travel: TRAVEL.car,
        concepts: wishes(draw),
      })),
    },
    {
      title: 'the same, on one evening by the reader’s clock',
      questions: many(3, (draw) => ({
        near: near(draw),
        within: 25,
        travel: TRAVEL.car,
        concepts: wishes(draw),
        when: { weekdays: [day(draw)], fromMinute: 1020 },
      })),
    },
    {
      title: 'online, on now or within the hour',
      questions: many(4, (draw) => ({
        concepts: { ...wishes(draw), attendance: ['online'] },
        when: { withinMinutes: 60 },
      })),
    },
    {
      title: 'state, 0-3 groups',
      budget: { p50: 0.15, p99: 0.6 },
      questions: many(5, (draw) => ({ state: pack.state(draw.whole(pack.rows)), concepts: wishes(draw) })),
    },
    {
      title: 'nation, 0-3 groups, by distance',
      budget: { p50: 0.6, p99: 1.5 },
      questions: many(6, (draw) => ({ near: near(draw), order: 'distance', concepts: wishes(draw) })),
    },
    {
      title: 'nation, soonest first',
      questions: many(7, (draw) => ({ near: near(draw), concepts: wishes(draw) })),
    },
    {
      title: 'text with a typing error, 100 miles',
      budget: { p50: 1, p99: 4 },
      questions: many(8, (draw) =>
        until(
          () => ({ near: near(draw), within: 100, text: misspell(draw, word(draw)) }),
          (query) => rows(query).forgiven,
        ),
      ),
    },
    {
      title: 'relaxations for an empty result',
      budget: { p50: 2, p99: 8 },
      questions: many(9, (draw) =>
        until(
          () => ({
            near: near(draw),
            within: 10,
            concepts: { ...drawWishes(draw, 2 + draw.whole(3), () => 1), attendance: ['in-person'] },
            when: { weekdays: [day(draw)] },
          }),
          (query) => rows(query).total === 0,
        ),
      ),
    },
  ];
};
