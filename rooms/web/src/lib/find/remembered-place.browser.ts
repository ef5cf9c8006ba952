import type { Place } from '@waymark/directory';

const key = 'waymark:place';
const kinds: readonly unknown[] = ['zip', 'city', 'county', 'state'] satisfies Place['kind'][];

/** A position is kept as the city it is near: no finer than it was asked to be kept. */
function plainly({ kind, label, state, lat, lng }: Place): Place {
  return { kind: kind === 'position' ? 'city' : kind, label, state, lat, lng };
}

function readPlace(text: string | null): Place | undefined {
  if (text === null) return undefined;
  const kept = JSON.parse(text) as Partial<Place> | null;
  const fits =
    kept !== null &&
    kinds.includes(kept.kind) &&
    [kept.label, kept.state].every((each) => typeof each === 'string') &&
    [kept.lat, kept.lng].every(Number.isFinite);
  return fits ? plainly(kept as Place) : undefined;
}

/** The place this device was asked to remember; `undefined` where there is none, or storage is refused. */
export function rememberedPlace(): Place | undefined {
  try {
    return readPlace(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** Remembers a place on this device, because a person asked for it; false where the browser does not let us. */
export function rememberPlace(place: Place): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(plainly(place)));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it; false where the browser does not let us. */
export function forgetPlace(): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
