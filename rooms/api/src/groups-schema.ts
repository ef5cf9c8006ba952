import { z } from '@hono/zod-openapi';

const factValue = z.enum(['yes', 'no', 'disagree']).openapi('FactValue', {
  description:
    'disagree: the sources contradict each other, so ask. A concept that is left out is not stated: ask.',
});

interface NamedGroup {
  readonly id: string;
  readonly label: { readonly en: string };
  readonly concepts: readonly { readonly id: string }[];
}

const idsOf = ({ concepts }: NamedGroup) => concepts.map(({ id }) => id);

/** What is stated, by group. */
export const factsOf = (groups: readonly NamedGroup[]) =>
  z.object(
    Object.fromEntries(
      groups.map((group) => [
        group.id,
        z
          .partialRecord(z.enum(idsOf(group)), factValue)
          .optional()
          .meta({ description: group.label.en }),
      ]),
    ),
  );

/** How many results each further wish would leave, by group. */
export const countsOf = (groups: readonly NamedGroup[]) =>
  z.object(Object.fromEntries(groups.map((group) => [group.id, z.record(z.enum(idsOf(group)), z.int())])));

/** A change to a question that finds more. */
export const changesOf = (groups: readonly NamedGroup[]) => {
  const group = z.enum(groups.map(({ id }) => id));
  return [
    z.object({ change: z.literal('within'), miles: z.number() }),
    z.object({ change: z.literal('anywhere') }),
    z.object({ change: z.literal('drop-text') }),
    z.object({ change: z.literal('drop-concept'), group, concept: z.string() }),
    z.object({ change: z.literal('drop-group'), group }),
  ] as const;
};

/** A wish, and what the lists say to it. */
export const reasonOf = (groups: readonly NamedGroup[]) =>
  z.object({
    group: z.enum(groups.map(({ id }) => id)),
    concept: z.string(),
    says: z.enum(['stated', 'disagree']).meta({ description: 'disagree: sources contradict, so ask.' }),
  });
