import { CENTRAL_LINE_SHARERS, distanceMiles, type Pack, type Place, type Places } from '@waymark/directory';
import type { FarListing, Quality } from './quality.ts';

/** A place farther than this from the middle of its ZIP area stands wrong, or its ZIP does. */
const farMiles = 25;

const rowsOf = (pack: Pack): number[] => Array.from({ length: pack.rows }, (_, row) => row);

export const countPositions = (pack: Pack, places: Places): Quality['positions'] => {
  const zips = new Map<string, Place | undefined>();
  const zipPlace = (zip: string): Place | undefined => {
    if (!zips.has(zip)) {
      const answer = places.resolve(zip);
      zips.set(zip, answer.ok && answer.place.kind === 'zip' ? answer.place : undefined);
    }
    return zips.get(zip);
  };
  const counts = { address: 0, approximate: 0, zip: 0, none: 0 };
  const far: FarListing[] = [];
  for (const row of rowsOf(pack)) {
    const position = pack.position(row);
    counts[position?.precision ?? 'none']++;
    const zip = pack.zip(row);
    const middle = zip && position && position.precision !== 'zip' ? zipPlace(zip) : undefined;
    if (!middle || !position) continue;
    const miles = distanceMiles(position, middle);
    if (miles <= farMiles) continue;
    far.push({
      id: pack.id(row),
      name: pack.name(row),
      city: pack.city(row),
      state: pack.state(row),
      zip,
      precision: position.precision,
      miles: Math.round(miles),
    });
  }
  return { ...counts, far: far.sort((a, b) => b.miles - a.miles || a.id - b.id) };
};

export const countPhones = (pack: Pack, placeholders: number): Quality['phones'] => {
  const shared = new Map<string, { listings: number; first: string }>();
  let none = 0;
  for (const row of rowsOf(pack)) {
    const phone = pack.phone(row);
    if (!phone) none++;
    else if (pack.phoneSharedBy(row) >= CENTRAL_LINE_SHARERS && !shared.has(phone.number)) {
      shared.set(phone.number, { listings: pack.phoneSharedBy(row), first: pack.name(row) });
    }
  }
  return {
    none,
    placeholders,
    shared: [...shared]
      .map(([number, each]) => ({ number, ...each }))
      .sort((a, b) => b.listings - a.listings || (a.number < b.number ? -1 : 1)),
  };
};

export const countAbsent = (pack: Pack): Quality['absent'] => {
  const absent: Record<string, number> = {};
  for (const row of rowsOf(pack)) {
    const list = pack.absentFrom(row);
    if (list) absent[list.id] = (absent[list.id] ?? 0) + 1;
  }
  return absent;
};
