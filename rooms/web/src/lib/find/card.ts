import type { Detail, Hit, Pack, Phone } from '@waymark/directory';
import { localizeHref } from '#locale';
import { m } from '#words';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { freshnessWords } from './freshness.ts';
import { listWords } from './list-words.ts';
import { milesWords } from './miles.ts';
import { noteRemark, type Remark, reasonRemark } from './notes.ts';

export interface CardView {
  readonly id: number;
  readonly href: string;
  readonly name: string;
  /** Some names run on in the second one. Known once the detail tier is there. */
  readonly otherName?: string;
  readonly where: string;
  readonly distance?: string;
  readonly phone?: Phone;
  /** What was asked for and is stated. */
  readonly matches?: string;
  /** Medicine that is stated besides. */
  readonly medicines?: string;
  readonly remarks: readonly Remark[];
  readonly listed: string;
}

/** The address of a program's page in the person's language. */
function programHref(id: number): string {
  return localizeHref(`/find/${id}`);
}

function statedMedicines(pack: Pack, row: number): string[] {
  return groupOf('medicine')
    .concepts.map(({ id }) => id)
    .filter((id) => pack.fact(row, 'medicine', id) === 'yes');
}

/** Everything that a result shows, in words. */
export function cardView(pack: Pack, hit: Hit, detail?: Detail): CardView {
  const { row } = hit;
  const name = pack.name(row);
  const otherName = detail?.otherName(row);
  const phone = pack.phone(row);
  const precision = pack.position(row)?.precision;
  const stated = hit.reasons.filter((reason) => reasonRemark(reason) === undefined);
  const askedMedicines = new Set(
    stated.filter(({ group }) => group === 'medicine').map(({ concept }) => concept),
  );
  const medicines = statedMedicines(pack, row).filter((id) => !askedMedicines.has(id));

  return {
    id: hit.id,
    href: programHref(hit.id),
    name,
    ...(otherName && otherName !== name ? { otherName } : {}),
    where: m.find_city_state({ city: pack.city(row), state: pack.state(row) }),
    ...(hit.miles !== undefined && precision ? { distance: milesWords(hit.miles, precision) } : {}),
    ...(phone ? { phone } : {}),
    ...(stated.length > 0
      ? {
          matches: listWords([
            ...new Set(stated.map((reason) => conceptLabel(reason.group, reason.concept))),
          ]),
        }
      : {}),
    ...(medicines.length > 0
      ? { medicines: listWords(medicines.map((id) => conceptLabel('medicine', id))) }
      : {}),
    remarks: [
      ...hit.reasons.map(reasonRemark).filter((remark) => remark !== undefined),
      ...hit.notes.map((note) => noteRemark(note, pack.phoneSharedBy(row))),
    ],
    listed: freshnessWords(pack.sourcesOf(row)),
  };
}
