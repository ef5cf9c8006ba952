import type { Change, GroupId, Order, Place, Query, Selection } from '@waymark/directory';

/** A radius in miles, the whole state of the place, or no limit. */
export type Within = number | 'state' | 'any';

export const radii = [5, 10, 25, 50, 100] as const;
export const pageSize = 25;

/** Everything a person asked on the finder. It lives in the page's history entry, never in the address. */
export interface Asked {
  /** Nothing is shown before a person has asked for it, or has come with a question in a link. */
  readonly searched: boolean;
  readonly place?: Place | undefined;
  readonly within: Within;
  readonly text: string;
  readonly concepts: Selection;
  readonly order: Order;
  /** Where the shown results begin; only pages without JavaScript turn pages. */
  readonly from: number;
  /** How many results are shown. */
  readonly show: number;
}

export const nothingAsked: Asked = {
  searched: false,
  within: 25,
  text: '',
  concepts: {},
  order: 'best',
  from: 0,
  show: pageSize,
};

// A changed question starts at its first results again.
function change(asked: Asked, changes: Partial<Asked>): Asked {
  return { ...asked, from: 0, show: pageSize, ...changes };
}

export function chosenIn(asked: Asked, group: GroupId): readonly string[] {
  return asked.concepts[group] ?? [];
}

export function isChosen(asked: Asked, group: GroupId, concept: string): boolean {
  return chosenIn(asked, group).includes(concept);
}

function withGroup(asked: Asked, group: GroupId, chosen: readonly string[]): Asked {
  const { [group]: _, ...others } = asked.concepts;
  return change(asked, { concepts: chosen.length > 0 ? { ...others, [group]: chosen } : others });
}

export function choose(asked: Asked, group: GroupId, concept: string): Asked {
  if (isChosen(asked, group, concept)) return asked;
  return withGroup(asked, group, [...chosenIn(asked, group), concept]);
}

export function unchoose(asked: Asked, group: GroupId, concept: string): Asked {
  return withGroup(
    asked,
    group,
    chosenIn(asked, group).filter((chosen) => chosen !== concept),
  );
}

export function clearChoices(asked: Asked): Asked {
  return change(asked, { concepts: {} });
}

/** A new place. "Anywhere in my state" cannot outlive a place whose state is not known. */
export function moveTo(asked: Asked, place: Place | undefined): Asked {
  const within = asked.within === 'state' && !place?.state ? nothingAsked.within : asked.within;
  return change(asked, { place, within });
}

export function reach(asked: Asked, within: Within): Asked {
  return change(asked, { within });
}

export function lookFor(asked: Asked, text: string): Asked {
  return change(asked, { text: text.trim() });
}

export function sortBy(asked: Asked, order: Order): Asked {
  return change(asked, { order });
}

export function showMore(asked: Asked): Asked {
  return { ...asked, show: asked.show + pageSize };
}

function relaxOne(asked: Asked, step: Change): Asked {
  switch (step.change) {
    case 'within':
      return reach(asked, step.miles);
    case 'anywhere':
      return asked.place?.kind === 'state' ? moveTo(asked, undefined) : reach(asked, 'any');
    case 'drop-text':
      return lookFor(asked, '');
    case 'drop-concept':
      return unchoose(asked, step.group, step.concept);
    case 'drop-group':
      return withGroup(asked, step.group, []);
  }
}

/** The question with the steps of a relaxation taken. */
export function relax(asked: Asked, steps: readonly Change[]): Asked {
  return steps.reduce(relaxOne, asked);
}

function whereOf({ place, within }: Asked): Pick<Query, 'near' | 'within' | 'state'> {
  if (!place) return {};
  if (place.kind === 'state') return { state: place.state };
  const near = { lat: place.lat, lng: place.lng };
  if (within === 'any') return { near };
  if (within === 'state') return place.state ? { near, state: place.state } : { near };
  return { near, within };
}

/** The question as the directory's search takes it. */
export function toQuery(asked: Asked): Query {
  return {
    ...whereOf(asked),
    ...(asked.text ? { text: asked.text } : {}),
    concepts: asked.concepts,
    order: asked.order,
    offset: asked.from,
    limit: asked.show,
  };
}
