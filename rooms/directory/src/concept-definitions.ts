import { care, relief } from './concepts/definitions/care.ts';
import { language } from './concepts/definitions/language.ts';
import { medicine, stance, stayOn } from './concepts/definitions/medicine.ts';
import { pay } from './concepts/definitions/pay.ts';
import { accepts, programFor } from './concepts/definitions/people.ts';
import { house, kind, operator, setting } from './concepts/definitions/place.ts';
import { certified } from './concepts/definitions/quality.ts';
import { health, support } from './concepts/definitions/support.ts';
import { therapy } from './concepts/definitions/therapy.ts';
import type { GroupId, Words } from './concepts.ts';

/** What a group asks, and what each of its concepts means and does not mean, in one line each. */
export interface GroupDefinitions {
  readonly group: Words;
  readonly concepts: Readonly<Record<string, Words>>;
}

// Apart from the concept table, which every page that filters carries: a phone reads these when somebody asks.
const DEFINITIONS: Readonly<Record<GroupId, GroupDefinitions>> = {
  kind,
  setting,
  care,
  medicine,
  'stay-on': stayOn,
  certified,
  stance,
  relief,
  pay,
  for: programFor,
  accepts,
  therapy,
  language,
  support,
  health,
  operator,
  house,
};

/** One line that says what a group asks, or what one of its concepts means. Throws where the table has none such. */
export function definitionOf(group: GroupId, concept?: string): Words {
  const { group: whole, concepts } = DEFINITIONS[group];
  const words = concept === undefined ? whole : concepts[concept];
  if (words) return words;
  throw new Error(
    `Got the concept "${concept}" of "${group}", expected one with a definition: add it in concepts/definitions.`,
  );
}
