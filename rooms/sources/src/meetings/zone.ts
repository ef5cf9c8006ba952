import type { Point, ZoneFrom } from '@waymark/directory';
import { find } from 'geo-tz';

export interface Zone {
  readonly zone: string;
  readonly zoneFrom: ZoneFrom;
}

/** States and territories that lie in one zone, or whose clocks agree all year. */
const ONE_ZONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'America/New_York': 'CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV',
    'America/Chicago': 'AR IL IA LA MN MS MO OK WI',
    'America/Denver': 'CO MT NM UT WY',
    'America/Los_Angeles': 'CA WA',
    'Pacific/Honolulu': 'HI',
    'America/Puerto_Rico': 'PR VI',
    'Pacific/Guam': 'GU MP',
    'Pacific/Pago_Pago': 'AS',
  }).flatMap(([zone, states]) => states.split(' ').map((state) => [state, zone] as const)),
);

/** True for an IANA name that clocks here know. */
function isZone(name: string): boolean {
  if (!/^[A-Z][\w+-]+\/[\w+/-]+$/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone: name }));
  } catch {
    return false;
  }
}

export interface SaidOfZone {
  readonly given: string;
  readonly position?: Point;
  readonly state?: string;
}

/**
 * The zone that a meeting's clock is in: as the feed says it, else by its position, else by its state where that has one
 * zone. `undefined` when none of them tells. `unknown` = the feed names a zone that does not exist.
 */
export function zoneOf({ given, position, state }: SaidOfZone): {
  readonly zone?: Zone;
  readonly unknown?: string;
} {
  const name = given.trim();
  if (isZone(name)) return { zone: { zone: name, zoneFrom: 'given' } };
  const unknown = name === '' ? {} : { unknown: name };
  const [there] = position ? find(position.lat, position.lng) : [];
  if (there !== undefined) return { zone: { zone: there, zoneFrom: 'position' }, ...unknown };
  const only = ONE_ZONE.get(state ?? '');
  return only === undefined ? unknown : { zone: { zone: only, zoneFrom: 'state' }, ...unknown };
}
