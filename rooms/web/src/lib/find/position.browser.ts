import type { Outcome } from './remember.ts';

export type PositionTrouble = 'refused' | 'late' | 'unknown';

function troubleOf({ code }: Pick<GeolocationPositionError, 'code'>): PositionTrouble {
  return code === 1 ? 'refused' : code === 3 ? 'late' : 'unknown';
}

/**
 * Asks the device where it is, only when a person has tapped for it. Rounded to a hundredth of a degree (about half
 * a mile) before anything else sees it; used on this device alone.
 */
export function askPosition(): Promise<Outcome<{ lat: number; lng: number }, PositionTrouble>> {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve({ ok: false, problem: 'unknown' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ ok: true, value: { lat: round(coords.latitude), lng: round(coords.longitude) } }),
      (trouble) => resolve({ ok: false, problem: troubleOf(trouble) }),
      { enableHighAccuracy: false, maximumAge: 300_000, timeout: 15_000 },
    );
  });
}
