import type { PackRows, Point } from '@waymark/directory';
import { distanceMiles } from '@waymark/directory';
import { listWords } from '#lib/find/list-words.ts';
import { milesWords } from '#lib/find/miles.ts';
import { formatCount } from '#lib/format.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import type { Pin, Site } from './pins.ts';
import type { MapSummary } from './summary.ts';
import { type MapThings, programs } from './things.ts';

const shown = (count: number) => formatCount(count, getLocale());

function cityWords(pack: PackRows, { row }: Site): string {
  return m.find_city_state({ city: pack.city(row), state: pack.state(row) });
}

/** How far a program is from the place of the search, no finer than its position is known. */
export function siteDistance(site: Site, near: Point | undefined): string | undefined {
  return near && milesWords(distanceMiles(near, site), site.precision);
}

/** What a pin stands for, in words: its name for a screen reader. */
export function pinWords(
  pack: PackRows,
  pin: Pin,
  near: Point | undefined,
  things: MapThings = programs,
): string {
  const [site] = pin.sites;
  if (!site) return '';
  const count = pin.sites.length;
  const where = cityWords(pack, site);
  if (pin.kind === 'zip') return things.zip({ count, where });
  if (pin.kind === 'group') {
    const oneSpot = pin.sites.every(({ lat, lng }) => lat === site.lat && lng === site.lng);
    return oneSpot ? things.spot({ count, where }) : things.group({ count, where });
  }
  const name = pack.name(site.row);
  const distance = siteDistance(site, near);
  const program = distance ? m.map_pin_one_miles({ name, where, distance }) : m.map_pin_one({ name, where });
  return pin.kind === 'approximate' ? m.map_pin_near({ program }) : program;
}

/** How well the spot of one program is known, under a map of its own. */
export function locatorWords(site: Site | undefined): string {
  if (site?.precision === 'zip') return m.map_locator_zip();
  return site?.precision === 'approximate' ? m.map_locator_approximate() : m.map_locator_address();
}

/** The map in a few sentences. */
export function summaryWords(
  pack: PackRows,
  summary: MapSummary,
  farther: number,
  things: MapThings = programs,
): string {
  const { total, known, around, cities } = summary;
  const sentences = [total === 0 ? things.none() : things.total({ count: total, shown: shown(total) })];
  if (around) {
    const { near: count, nearMiles: miles, nearest, most } = around;
    const distance = milesWords(nearest.miles, nearest.precision);
    if (count < total) sentences.push(m.map_summary_near({ count, shown: shown(count), miles }));
    sentences.push(m.map_summary_nearest({ name: pack.name(nearest.row), distance }));
    if (most) sentences.push(mostWords[most]());
  } else if (total > 1) {
    const words = cities.map(({ city, count }) => m.map_summary_city({ city, count: shown(count) }));
    sentences.push(m.map_summary_cities({ cities: listWords(words) }));
  }
  if (known.zip > 0) sentences.push(m.map_summary_zip({ count: known.zip, shown: shown(known.zip) }));
  if (farther > 0) sentences.push(m.map_summary_farther({ count: farther }));
  return sentences.join(' ');
}

const mostWords = {
  north: m.map_summary_north,
  east: m.map_summary_east,
  south: m.map_summary_south,
  west: m.map_summary_west,
} as const;

export function inViewWords(count: number, things: MapThings = programs): string {
  return count === 0 ? things.noneInView() : things.inView({ count, shown: shown(count) });
}

export function ringWords(miles: number): string {
  return m.map_ring({ count: miles, shown: shown(miles) });
}
