/** What a listing can be: treatment, housing, a meeting, or several of these at once. */
export type Kind = 'treatment' | 'housing' | 'meeting';

/**
 * How well a position is known: `address` = the building; `approximate` = matched by name, within
 * about five miles; `zip` = only the center of the ZIP area (of a confidential place: of its city), to be drawn as an
 * area and never as a pin.
 */
export type Precision = 'address' | 'approximate' | 'zip';

/** Degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Where a listing is, and how well that is known. */
export interface Position extends Point {
  readonly precision: Precision;
}

/** What a phone number is for, as the source labels it. */
export type PhonePurpose = 'main' | 'intake' | 'hotline';

/** A US phone: ten digits without punctuation, and the extension's digits where there is one. */
export interface Phone {
  readonly purpose: PhonePurpose;
  readonly number: string;
  readonly extension?: string;
}

/** A list that facts come from. Dates are ISO; `asOf` may stop at the month when no day is published. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly asOf: string;
  readonly license: string;
  readonly url?: string;
}

/** What one source states of one listing, in source codes. A code in neither list is not stated. */
export interface Statement {
  readonly source: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** One row as a source gives it, tidied but not yet matched with other sources or given an id. */
export interface SourceRecord {
  /** Where in the source it stood, for reports: a row number or the source's own key. */
  readonly key: string;
  readonly name: string;
  readonly otherName?: string;
  readonly street?: string;
  readonly unit?: string;
  readonly city: string;
  /** Two-letter postal code of the state or territory. */
  readonly state: string;
  /** Five digits. */
  readonly zip: string;
  readonly county?: string;
  readonly position?: Position;
  readonly phones: readonly Phone[];
  readonly website?: string;
  /** Only its area and its intake line may be known: see `publishable`, through which it goes before anything is encoded. */
  readonly confidential?: true;
  readonly stated: Statement;
}

/** A license or certificate of a place, as the register that holds it gives it. */
export interface License {
  /** Id of the register's list. */
  readonly source: string;
  /** Empty where the register gives none. */
  readonly number: string;
  /** Who gave it. */
  readonly issuer: string;
  /** ISO date; absent when the register gives none that can be read. */
  readonly expires?: string;
  /** Beds for people in treatment; absent where the license is not for a stay. */
  readonly beds?: number;
}

/** A place or program a person can go to, with everything that any source states of it. */
export interface Listing extends Omit<SourceRecord, 'key' | 'stated'> {
  /** Short serial that stays with the listing from release to release (see `identity`). */
  readonly id: number;
  readonly statements: readonly Statement[];
  readonly licenses?: readonly License[];
  /** Id of the newer list, complete for this place, that no longer has the listing. Shown last, and said so. */
  readonly absentFrom?: string;
}

/** A row, or part of a row, that an importer could not use, so that nothing is dropped silently. */
export interface Rejected {
  readonly key: string;
  /** The column or field, empty when the whole row is meant. */
  readonly field: string;
  /** What came, what was expected, what was done. */
  readonly reason: string;
  /** True when the whole row was left out; false when only this field was. */
  readonly row: boolean;
}
