import { care, relief } from './concepts/care.ts';
import { language } from './concepts/language.ts';
import { medicine, stance, stayOn } from './concepts/medicine.ts';
import { pay } from './concepts/pay.ts';
import { accepts, programFor } from './concepts/people.ts';
import { house, kind, operator, setting } from './concepts/place.ts';
import { certified } from './concepts/quality.ts';
import { health, support } from './concepts/support.ts';
import { therapy } from './concepts/therapy.ts';
import type { Concept, Group, GroupId } from './concepts.ts';
import { nearest } from './nearest.ts';

export { OPIOID_TREATMENT_CODES } from './opioid-codes.ts';

/** Everything a person can ask for, in the order it is asked, over the codes of SAMHSA's code book of November 2023. */
export const GROUPS: readonly Group[] = [
  kind,
  setting,
  care,
  medicine,
  stayOn,
  certified,
  stance,
  relief,
  pay,
  programFor,
  accepts,
  therapy,
  language,
  support,
  health,
  operator,
  house,
];

/** The group of that id, `undefined` when there is none. */
export function findGroup(id: string): Group | undefined {
  return GROUPS.find((group) => group.id === id);
}

/** The concept of that id in that group, `undefined` when either does not exist. */
export function findConcept(group: string, id: string): Concept | undefined {
  return findGroup(group)?.concepts.find((concept) => concept.id === id);
}

/** The id of the group nearest to what was typed, for a message that names it. */
export function nearestGroup(typed: string): GroupId {
  return nearest(
    typed,
    GROUPS.map((group) => group.id),
  );
}

/** The id of the concept of that group nearest to what was typed, for a message that names it. */
export function nearestConcept(group: GroupId, typed: string): string {
  const concepts = findGroup(group)?.concepts ?? [];
  return nearest(
    typed,
    concepts.map((concept) => concept.id),
  );
}
