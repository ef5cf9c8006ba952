import { findConcept, GROUPS, type Group, type GroupId } from '@waymark/directory';
import { getLocale } from '#locale';

/** The group of an id. */
export function groupOf(id: GroupId): Group {
  const group = GROUPS.find((candidate) => candidate.id === id);
  if (!group) throw new Error(`Got the group "${id}", expected one of the directory's groups: add it there.`);
  return group;
}

/** What a person reads on a checkbox or a chip. */
export function conceptLabel(group: GroupId, concept: string): string {
  return findConcept(group, concept)?.label[getLocale()] ?? concept;
}
