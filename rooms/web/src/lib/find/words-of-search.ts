import type { Place } from '@waymark/directory';
import { formatCount } from '#lib/format.ts';
import { getLocale, locales } from '#locale';
import { m } from '#words';
import type { Asked, Within } from './asked.ts';

/** A choice of distance, as the select shows it. */
export function withinWords(within: Within): string {
  if (within === 'state') return m.find_within_state();
  if (within === 'any') return m.find_within_any();
  return m.find_within_miles({ count: within });
}

/** A position by the city it is near, as an area of the map, or as it was typed. A label may be in the other language. */
function positionWords({ label, state }: Place): string {
  if (state) return m.find_position_here({ place: label });
  return locales.some((locale) => m.map_area_label({}, { locale }) === label) ? m.map_area_here() : label;
}

function whereWords({ place, within }: Asked): string {
  if (!place) return m.find_where_nation();
  const name = place.kind === 'position' ? positionWords(place) : place.label;
  if (place.kind === 'state') return m.find_where_in({ place: name });
  if (within === 'any') return m.find_where_any({ place: name });
  if (within === 'state') return m.find_where_state({ state: place.state });
  return m.find_where_within({ place: name, count: within });
}

/** The heading of the results: how many, and where. */
export function totalWords(total: number, asked: Asked): string {
  const where = whereWords(asked);
  if (total === 0) return m.find_total_none({ where });
  return m.find_total({ count: total, shown: formatCount(total, getLocale()), where });
}

/** The button that leads from the filters to the results. */
export function showWords(total: number): string {
  if (total === 0) return m.find_to_results_none();
  return m.find_to_results({ count: total, shown: formatCount(total, getLocale()) });
}
