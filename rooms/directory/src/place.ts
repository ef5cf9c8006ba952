import type { Box } from './geo.ts';
import type { Point } from './listing.ts';

/** A ZIP, city, county or state a person can name, or a position they gave. */
export interface Place extends Point {
  readonly kind: 'zip' | 'city' | 'county' | 'state' | 'position';
  /** As a person would write it: "Baltimore, MD", "21201 (Baltimore, MD)", "Maryland". */
  readonly label: string;
  /** Two-letter code; empty for a bare position. */
  readonly state: string;
}

/** A city as a map names it. */
export interface City extends Point {
  readonly name: string;
  readonly state: string;
  /** Number of its ZIPs: the nearest to a size that the places know. */
  readonly zips: number;
}

/** What typed text names: one place, or a sentence that says why not and the nearest places meant. */
export type PlaceAnswer =
  | { readonly ok: true; readonly place: Place }
  | {
      readonly ok: false;
      readonly problem: 'empty' | 'unknown' | 'ambiguous' | 'outside';
      readonly suggestions: readonly Place[];
    };

/** The places pack, opened. */
export interface Places {
  /** The one place that `text` names: ZIP, "City, ST", city, county, state code or name, "lat,lng". */
  resolve(text: string): PlaceAnswer;
  /** Places that start like `text` or nearly so, best first; `near` puts its state first. */
  suggest(text: string, options?: { readonly limit?: number; readonly near?: Point }): readonly Place[];
  /** The cities in a box, the largest first. The box may reach past the date line. */
  citiesIn(box: Box, limit: number): readonly City[];
  /** The city of the ZIP nearest to a position; `undefined` outside the states and territories. */
  cityNear(position: Point): Place | undefined;
}
