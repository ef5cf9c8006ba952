import type { Counts, GroupId, Words } from '@waymark/directory';
import { getLocale } from '#locale';
import { type Asked, isChosen } from './asked.ts';
import { groupOf } from './concept-labels.ts';
import { toleranceWords } from './tolerance.ts';

/** What most people need to say, in the order they are asked on the phone. */
export const firstGroups = ['medicine', 'stay-on', 'pay', 'care'] as const satisfies readonly GroupId[];

export const moreGroups = [
  'certified',
  'setting',
  'kind',
  'relief',
  'for',
  'accepts',
  'language',
  'support',
  'health',
  'therapy',
  'operator',
  'house',
  'stance',
] as const satisfies readonly GroupId[];

// Wrong beliefs about these cost lives, so their meaning stands beside each choice; elsewhere it is one tap away.
const explained: ReadonlySet<GroupId> = new Set(['medicine', 'stay-on']);

export interface ChoiceView {
  readonly id: string;
  readonly label: string;
  /** Absent until the definitions are loaded. */
  readonly definition?: string;
  readonly chosen: boolean;
  /** Results with this choice added, or taken away where it is chosen; absent until the packs are loaded. */
  readonly count?: number;
}

export interface GroupView {
  readonly id: GroupId;
  readonly label: string;
  readonly definition?: string;
  /** What can kill whoever does not know it, where a choice of the group is about it. */
  readonly caution?: string;
  /** Whether the meaning of each choice is shown at once. */
  readonly explained: boolean;
  readonly join: 'or' | 'and';
  readonly chosen: number;
  readonly choices: readonly ChoiceView[];
}

/** One line on what a group asks, or on what one of its choices means. */
export type Explain = (group: GroupId, concept?: string) => Words;

/** A group of filters with its live counts, and with the meaning of its choices once `explain` is here. */
export function groupView(
  id: GroupId,
  asked: Asked,
  counts: Counts | undefined,
  explain?: Explain,
): GroupView {
  const group = groupOf(id);
  const language = getLocale();
  const choices = group.concepts.map((concept): ChoiceView => {
    const count = counts?.[id][concept.id];
    return {
      id: concept.id,
      label: concept.label[language],
      ...(explain ? { definition: explain(id, concept.id)[language] } : {}),
      chosen: isChosen(asked, id, concept.id),
      ...(count === undefined ? {} : { count }),
    };
  });
  const caution = toleranceWords(id);
  return {
    id,
    label: group.label[language],
    ...(explain ? { definition: explain(id)[language] } : {}),
    ...(caution ? { caution } : {}),
    explained: explained.has(id),
    join: group.join,
    chosen: choices.filter(({ chosen }) => chosen).length,
    choices,
  };
}
