import type { Point } from '../listing.ts';

/** A ZIP that the table puts in the wrong place: applied only while the table still says `was`. */
export interface Correction {
  readonly zip: string;
  readonly was: Point;
  readonly is: Point;
  readonly why: string;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    zip: '10200',
    was: { lat: 40.77, lng: 73.95 },
    is: { lat: 40.77, lng: -73.95 },
    why: 'east for west: the position lies in Central Asia',
  },
  {
    zip: '99505',
    was: { lat: 59.8666, lng: -158.5996 },
    is: { lat: 61.2505, lng: -149.8035 },
    why: 'Joint Base Elmendorf-Richardson lies beside Anchorage, not 310 miles to the southwest',
  },
  {
    zip: '99506',
    was: { lat: 59.8666, lng: -158.5996 },
    is: { lat: 61.2505, lng: -149.8035 },
    why: 'Joint Base Elmendorf-Richardson lies beside Anchorage, not 310 miles to the southwest',
  },
  {
    zip: '80840',
    was: { lat: 39.0896, lng: -103.8188 },
    is: { lat: 38.9936, lng: -104.8583 },
    why: 'the Air Force Academy lies north of Colorado Springs, not 56 miles east of it',
  },
  {
    zip: '80841',
    was: { lat: 39.0896, lng: -103.8188 },
    is: { lat: 38.9936, lng: -104.8583 },
    why: 'the Air Force Academy lies north of Colorado Springs, not 56 miles east of it',
  },
];
