import {
  type Counts,
  GROUPS,
  type GroupId,
  type Pack,
  type Point,
  type Query,
  search,
} from '@waymark/directory';
import type { Gazetteer } from '@waymark/sources';
import { type Draw, drawFrom } from './draw.ts';

const seed = 20_230_601;
export const questionsPerClass = 200;

/** One row of the design's table of budgets. */
export interface QuestionClass {
  readonly id: 'zip' | 'state' | 'nation' | 'text' | 'relax';
  readonly title: string;
  /** Milliseconds. */
  readonly budget: { readonly p50: number; readonly p99: number };
  readonly questions: readonly Query[];
}

/** What questions are drawn from: the listings, and the ZIP areas that people live in. */
export interface Ground {
  readonly pack: Pack;
  readonly areas: Gazetteer['zips'];
}

type Concepts = NonNullable<Query['concepts']>;

/** Stances are warnings rather than wishes, and the peers do not answer them. */
const askable = GROUPS.filter(({ id }) => id !== 'stance');

/** Concepts of so many groups, each as likely as it is often stated: a question asks for what programs offer. */
const drawConcepts = (
  draw: Draw,
  groups: number,
  weight: (group: GroupId, concept: string) => number,
): Concepts =>
  Object.fromEntries(
    draw.some(askable, groups).map(({ id, concepts }) => {
      const pick = () => draw.weighted(concepts, (concept) => weight(id, concept.id)).id;
      const several = draw.fraction() < 0.3;
      return [id, [...new Set(several ? [pick(), pick()] : [pick()])]];
    }),
  );

const pointOf = ({ lat, lng }: Point): Point => ({ lat, lng });

/** Nine in ten in the ZIP of a program, which is about where people live; the tenth in any ZIP of the nation. */
const drawPlace = (draw: Draw, { pack, areas }: Ground, areaOf: ReadonlyMap<string, Point>): Point => {
  if (draw.fraction() < 0.9) {
    for (let tries = 0; tries < 100; tries++) {
      const area = areaOf.get(pack.zip(draw.whole(pack.rows)));
      if (area) return area;
    }
  }
  return pointOf(draw.one(areas));
};

/** The word with one letter missing, doubled, wrong, or swapped with the next. */
const misspell = (draw: Draw, word: string): string => {
  const at = 1 + draw.whole(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
  switch (draw.whole(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + String.fromCharCode(97 + draw.whole(26)) + after;
    default:
      return before + after[0]! + letter + after.slice(1);
  }
};

const drawWord = (draw: Draw, pack: Pack): string => {
  for (;;) {
    const row = draw.whole(pack.rows);
    const text = draw.fraction() < 0.7 ? pack.name(row) : pack.city(row);
    const words = text.toLowerCase().match(/\b[a-z]{5,}\b/g);
    if (words) return draw.one(words);
  }
};

const mostAttempts = 10_000;

/** The first of many attempts that fits. */
const drawUntil = (attempt: () => Query, fits: (query: Query) => boolean): Query => {
  for (let attempts = 0; attempts < mostAttempts; attempts++) {
    const query = attempt();
    if (fits(query)) return query;
  }
  throw new Error(`None of ${mostAttempts} drawn questions fits its class. Is the directory complete?`);
};

/** The five classes of the design, the same questions on every machine for the same data. */
export const drawClasses = (ground: Ground): readonly QuestionClass[] => {
  const { pack, areas } = ground;
  const areaOf = new Map(areas.map((area) => [area.zip, pointOf(area)]));
  const stated: Counts = search(pack, {}).counts;
  const often = (group: GroupId, concept: string) => 1 + stated[group]![concept]!;
  const evenly = () => 1;
  const upToThree = (draw: Draw) => drawConcepts(draw, draw.whole(4), often);
  const many = (number: number, attempt: (draw: Draw) => Query): readonly Query[] => {
    const draw = drawFrom(seed + number);
    return Array.from({ length: questionsPerClass }, () => attempt(draw));
  };
  const near = (draw: Draw) => drawPlace(draw, ground, areaOf);
  return [
    {
      id: 'zip',
      title: 'ZIP, 25 miles, 0-3 groups',
      budget: { p50: 0.08, p99: 0.4 },
      questions: many(1, (draw) => ({ near: near(draw), within: 25, concepts: upToThree(draw) })),
    },
    {
      id: 'state',
      title: 'state, 0-3 groups',
      budget: { p50: 0.15, p99: 0.6 },
      questions: many(2, (draw) => ({ state: pack.state(draw.whole(pack.rows)), concepts: upToThree(draw) })),
    },
    {
      id: 'nation',
      title: 'nation, 0-3 groups, by distance',
      budget: { p50: 0.6, p99: 1.5 },
      questions: many(3, (draw) => ({ near: near(draw), order: 'distance', concepts: upToThree(draw) })),
    },
    {
      id: 'text',
      title: 'text with a typing error, 100 miles',
      budget: { p50: 1, p99: 4 },
      questions: many(4, (draw) =>
        drawUntil(
          () => ({ near: near(draw), within: 100, text: misspell(draw, drawWord(draw, pack)) }),
          (query) => search(pack, query).forgiven,
        ),
      ),
    },
    {
      id: 'relax',
      title: 'relaxations for an empty result',
      budget: { p50: 2, p99: 8 },
      questions: many(5, (draw) =>
        drawUntil(
          () => ({
            near: near(draw),
            within: 25,
            concepts: drawConcepts(draw, 2 + draw.whole(3), evenly),
            ...(draw.fraction() < 0.25 && { text: drawWord(draw, pack) }),
          }),
          (query) => search(pack, query).total === 0,
        ),
      ),
    },
  ];
};
