import { findMeetingConcept, GROUPS } from '@waymark/directory';
import { conceptLabel } from '#lib/find/concept-labels.ts';
import { revive } from '#lib/find/revive.ts';
import { reviveMeetings } from '#lib/meetings/revive-meetings.ts';
import { revivePlace } from '#lib/nearby/revive-place.ts';
import { getLocale } from '#locale';

export interface KnownInTab {
  readonly places: readonly string[];
  readonly chosen: readonly string[];
}

type State = Partial<Record<'find' | 'meetings' | 'today' | 'nearby' | 'guideSearch', unknown>>;

/** What a page's entry in the history of the tab says of a person: whichever page asked. */
export function knownInTab(state: State): KnownInTab {
  const search = revive(state.find);
  const meetings = reviveMeetings(state.meetings);
  const looked = typeof state.guideSearch === 'string' ? state.guideSearch.trim() : '';
  const places = [
    search?.searched ? search.place : undefined,
    meetings?.place,
    revivePlace(state.today),
    revivePlace(state.nearby),
  ].flatMap((place) => (place ? [place.label] : []));
  const chosen = [
    ...(search?.searched ? [search.text] : []),
    ...GROUPS.flatMap(({ id }) =>
      (search?.searched ? (search.concepts[id] ?? []) : []).map((concept) => conceptLabel(id, concept)),
    ),
    ...Object.entries(meetings?.selection ?? {}).flatMap(([group, ids]) =>
      (ids ?? []).map((id) => findMeetingConcept(group, id)?.label[getLocale()] ?? id),
    ),
    looked,
  ];
  const each = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ''))];
  return { places: each(places), chosen: each(chosen) };
}
