import {
  type Detail,
  GROUPS,
  type GroupId,
  type Hit,
  type Pack,
  type Phone,
  type Selection,
} from '@waymark/directory';
import { localizeHref } from '#locale';
import { m } from '#words';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { freshnessWords } from './freshness.ts';
import { listWords } from './list-words.ts';
import { milesWords } from './miles.ts';
import { noteRemark, type Remark, reasonRemark, unsaidRemarks } from './notes.ts';

export interface CardView {
  readonly id: number;
  readonly href: string;
  readonly name: string;
  /** Some names run on in the second one. Known once the detail tier is there. */
  readonly otherName?: string;
  readonly where: string;
  readonly distance?: string;
  /** Its address is not published: nothing leads there. */
  readonly isConfidential: boolean;
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

interface Named {
  readonly group: GroupId;
  readonly concept: string;
}

/** Each name once. A medicine goes on in small letters; other names may be proper ones. */
function namesOf(each: readonly Named[]): string[] {
  const isMedicine = new Set<string>();
  for (const { group, concept } of each)
    if (group === 'medicine' || group === 'stay-on') isMedicine.add(conceptLabel(group, concept));
  const names = new Set(each.map(({ group, concept }) => conceptLabel(group, concept)));
  return [...names].map((name, at) => (at > 0 && isMedicine.has(name) ? name.toLowerCase() : name));
}

function statedMedicines(pack: Pack, row: number): string[] {
  return groupOf('medicine')
    .concepts.map(({ id }) => id)
    .filter((id) => pack.fact(row, 'medicine', id) === 'yes');
}

/** What was asked for and what the listing does not state, or denies. */
function unmet(pack: Pack, row: number, wishes: Selection) {
  const asked = GROUPS.filter(({ id }) => id !== 'stance').flatMap(({ id: group, join }) => {
    const chosen = (wishes[group] ?? []).map((concept) => ({
      group,
      concept,
      value: pack.fact(row, group, concept),
    }));
    // Where any one will do and one is stated, silence about the others leaves nothing to ask.
    const isMet = join === 'or' && chosen.some(({ value }) => value === 'yes');
    return isMet ? chosen.filter(({ value }) => value !== 'not-stated') : chosen;
  });
  const labels = (wanted: 'not-stated' | 'no') => namesOf(asked.filter(({ value }) => value === wanted));
  const silentOnPay = groupOf('pay').concepts.every(({ id }) => pack.fact(row, 'pay', id) === 'not-stated');
  return { unsaid: labels('not-stated'), denied: labels('no'), silentOnPay: silentOnPay && !wishes.pay };
}

/** Everything that a result shows, in words. With `wishes` it also says what of them is not known. */
export function cardView(pack: Pack, hit: Hit, detail?: Detail, wishes: Selection = {}): CardView {
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
    isConfidential: pack.isConfidential(row),
    ...(hit.miles !== undefined && precision ? { distance: milesWords(hit.miles, precision) } : {}),
    ...(phone ? { phone } : {}),
    ...(stated.length > 0 ? { matches: listWords(namesOf(stated)) } : {}),
    ...(medicines.length > 0
      ? { medicines: listWords(namesOf(medicines.map((concept) => ({ group: 'medicine', concept })))) }
      : {}),
    remarks: [
      ...hit.reasons.map(reasonRemark).filter((remark) => remark !== undefined),
      ...unsaidRemarks(unmet(pack, row, wishes)),
      ...hit.notes.map((note) => noteRemark(note, pack.phoneSharedBy(row))),
    ],
    listed: freshnessWords(pack.sourcesOf(row)),
  };
}
