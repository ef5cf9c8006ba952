/** The two languages every word of Waymark exists in. */
export type Language = 'en' | 'es';
export type Words = { readonly [L in Language]: string };

export type GroupId =
  | 'kind'
  | 'setting'
  | 'care'
  | 'medicine'
  | 'stay-on'
  | 'certified'
  | 'stance'
  | 'relief'
  | 'pay'
  | 'for'
  | 'accepts'
  | 'therapy'
  | 'language'
  | 'support'
  | 'health'
  | 'operator'
  | 'house';

/**
 * A predicate over source codes. `any`: at least one of these codes is stated; an empty list holds for
 * no code at all. `also`: and at least one of these too.
 */
export interface Predicate {
  readonly any: readonly string[];
  readonly also?: readonly string[];
}

/** What a person can ask for, in plain words, defined once; `definitionOf` has the line that explains it. URLs, API, command line and screens use the ids. */
export interface Concept {
  /** Unique inside its group only: `women` stands in `for` and in `accepts`. */
  readonly id: string;
  readonly is: Predicate;
  /** Short, for a checkbox or a chip, at most 40 characters. */
  readonly label: Words;
}

/** Concepts of one question. `or`: any chosen value will do. `and`: every chosen value must be stated. */
export interface Group<Id extends string = GroupId> {
  readonly id: Id;
  readonly join: 'or' | 'and';
  readonly label: Words;
  readonly concepts: readonly Concept[];
}

/** True when these codes, all of them stated yes, state the concept. */
export function isStated(is: Predicate, codes: ReadonlySet<string>): boolean {
  const has = (code: string) => codes.has(code);
  return is.any.some(has) && (is.also === undefined || is.also.some(has));
}
