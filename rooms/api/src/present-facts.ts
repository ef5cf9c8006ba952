import type { FactValue } from '@waymark/directory';

interface Table<Id extends string> {
  readonly id: Id;
  readonly concepts: readonly { readonly id: string }[];
}

type Stated = Exclude<FactValue, 'not-stated'>;

/** What is stated of a row, by group; silence is left out. */
export const presentFacts = <Id extends string>(
  groups: readonly Table<Id>[],
  factOf: (group: Id, concept: string) => FactValue,
): Record<string, Record<string, Stated>> => {
  const facts: Record<string, Record<string, Stated>> = {};
  for (const { id: group, concepts } of groups) {
    for (const { id } of concepts) {
      const value = factOf(group, id);
      if (value === 'not-stated') continue;
      facts[group] ??= {};
      facts[group][id] = value;
    }
  }
  return facts;
};
