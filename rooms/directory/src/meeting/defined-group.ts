import type { Concept, Group, Words } from '../concepts.ts';

/** A concept with its definition beside it: whoever loads the table of meetings shows both. */
export interface DefinedConcept extends Concept {
  /** One line that says what it means, and what it does not. */
  readonly definition: Words;
}

/** A group whose concepts are defined beside it. */
export interface DefinedGroup<Id extends string> extends Group<Id> {
  readonly definition: Words;
  readonly concepts: readonly DefinedConcept[];
}
