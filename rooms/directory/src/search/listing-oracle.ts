import { findConcept, GROUPS } from '../concept-table.ts';
import { type GroupId, isStated } from '../concepts.ts';
import {
  MEDICINE_TRUTH_CODES,
  ONGOING_MEDICINE_CODES,
  OPIOID_TREATMENT_CODES,
  WITHDRAWAL_CARE_CODES,
} from '../opioid-codes.ts';
import type { FactValue } from '../pack/pack.ts';
import type { Note, Reason, Selection } from '../query.ts';
import { has, type Told } from './oracle.ts';

/** States treatment of opioid use disorder beside a code against it, or some source denies every code that leads. */
export function isContested(yes: ReadonlySet<string>, no: ReadonlySet<string>): boolean {
  if (has(yes, ['NMOA', 'NOOP']) && has(yes, OPIOID_TREATMENT_CODES)) return true;
  if (yes.has('AUDO') && yes.has('OUDO')) return true;
  const telling = has(yes, MEDICINE_TRUTH_CODES) ? MEDICINE_TRUTH_CODES : OPIOID_TREATMENT_CODES;
  const stated = telling.filter((code) => yes.has(code));
  return stated.length > 0 && stated.every((code) => no.has(code));
}

/** What the listing says to a concept. */
export function factOf({ yes, no, concepts }: Told, group: GroupId, concept: string): FactValue {
  const { any, also = [] } = findConcept(group, concept)!.is;
  const against = group === 'medicine' && has(yes, ['NMOA', 'NOOP']);
  if (concepts.has(`${group}/${concept}`)) {
    const agreed = new Set([...yes].filter((code) => !no.has(code)));
    return isStated(findConcept(group, concept)!.is, agreed) && !against ? 'yes' : 'disagree';
  }
  if (against) return has(yes, OPIOID_TREATMENT_CODES) ? 'not-stated' : 'no';
  const refuses = (codes: readonly string[]) =>
    codes.length > 0 && codes.every((code) => no.has(code) && !yes.has(code));
  return refuses(any) || refuses(also) ? 'no' : 'not-stated';
}

/** Why the listing is in the answer, in the order of the concept table. */
export function reasonsFor(told: Told, selection: Selection): Reason[] {
  return GROUPS.flatMap(({ id: group }) =>
    (selection[group] ?? [])
      .filter((concept) => told.concepts.has(`${group}/${concept}`))
      .map((concept): Reason => {
        const named = group !== 'stay-on' || told.concepts.has(`medicine/${concept}`);
        const value = factOf(told, group === 'stay-on' && named ? 'medicine' : group, concept);
        return { group, concept, says: value === 'disagree' ? 'disagree' : named ? 'stated' : 'accepts' };
      }),
  );
}

/** What to know before calling, in the order it is read. */
export function notesFor({ listing, yes, no, sharers, concepts }: Told): Note[] {
  const kindless = !['treatment', 'housing', 'meeting'].some((kind) => concepts.has(`kind/${kind}`));
  const contested = isContested(yes, no);
  const plain = !kindless && !contested;
  const leads = has(yes, MEDICINE_TRUTH_CODES);
  const treats = has(yes, OPIOID_TREATMENT_CODES);
  const against = has(yes, ['NMOA', 'NOOP']);
  const precision = listing.position?.precision;
  const notes: [Note, boolean][] = [
    ['absent-from-newest-list', listing.absentFrom !== undefined],
    ['address-confidential', listing.confidential === true],
    ['nothing-stated', kindless],
    ['sources-disagree', contested],
    ['states-no-medicine', plain && !leads && !yes.has('MOA') && against],
    ['accepts-medicine', plain && !leads && yes.has('MOA')],
    ['medicine-not-stated', plain && !treats && !yes.has('MOA') && !against],
    ['ask-what-comes-after', has(yes, WITHDRAWAL_CARE_CODES) && !has(yes, ONGOING_MEDICINE_CODES)],
    ['claims-otp', yes.has('SOTP') && !yes.has('OTP')],
    ['methadone-not-stated', yes.has('OTP') && !yes.has('MM')],
    ['dui-only', yes.has('DUO')],
    ['women-only', yes.has('FEM') && !yes.has('MALE')],
    ['men-only', yes.has('MALE') && !yes.has('FEM')],
    ['va-care', yes.has('VAMC')],
    ['ages-unclear', yes.has('CHLD') && !has(yes, ['YAD', 'ADLT', 'SNR'])],
    ['location-unknown', precision === undefined && !listing.confidential],
    ['location-approximate', precision === 'approximate'],
    ['location-zip', precision === 'zip' && !listing.confidential],
    ['central-line', sharers >= 3],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
