import {
  CODE_CATEGORIES,
  type Detail,
  type FactValue,
  type GroupId,
  type Note,
  type Pack,
  type Phone,
  type PhonePurpose,
  type Source,
  wordsOfCode,
} from '@waymark/directory';
import { formatMonth } from '#lib/format.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { factWords } from './facts.ts';
import { freshnessWords } from './freshness.ts';
import { noteRemark, type Remark } from './notes.ts';
import { programNotes } from './program-notes.ts';

interface PhoneView {
  readonly purpose: string;
  readonly phone: Phone;
}

interface FactView {
  readonly label: string;
  readonly value: FactValue;
  readonly words: string;
}

interface QuestionsView {
  readonly id: GroupId;
  readonly heading: string;
  readonly facts: readonly FactView[];
}

interface StatedView {
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly string[];
}

export interface ProgramView {
  readonly id: number;
  readonly name: string;
  readonly otherName?: string;
  readonly where: string;
  readonly kinds?: string;
  readonly address: readonly string[];
  readonly phones: readonly PhoneView[];
  readonly website?: string;
  readonly remarks: readonly Remark[];
  readonly listed: string;
  /** What most people need to know, whether stated or not. */
  readonly questions: readonly QuestionsView[];
  /** Everything that is stated, by heading. */
  readonly stated: readonly StatedView[];
  readonly sources: readonly string[];
}

// Asked of every program, so that what is not stated is seen as a question for the phone, and never as a "no".
const keyConcepts: readonly (readonly [GroupId, readonly string[]])[] = [
  ['medicine', ['methadone', 'buprenorphine', 'naltrexone']],
  ['stay-on', ['methadone', 'buprenorphine', 'naltrexone']],
  ['pay', ['medicaid', 'medicare', 'private', 'sliding-fee', 'free']],
];

// A program's page has no distance, and its address is as the list gives it.
const ofDistance: ReadonlySet<Note> = new Set(['location-approximate', 'location-zip', 'location-unknown']);

const purposes: Record<PhonePurpose, () => string> = {
  main: () => m.phone_call(),
  intake: () => m.find_phone_intake(),
  hotline: () => m.find_phone_hotline(),
};

function questionView(pack: Pack, row: number, group: GroupId, concepts: readonly string[]): QuestionsView {
  const facts = concepts.map((concept): FactView => {
    const value = pack.fact(row, group, concept);
    // "Accepts people on medicine" names none: a yes to staying on it, and still a question.
    const accepts = group === 'stay-on' && value === 'yes' && pack.fact(row, 'medicine', concept) !== 'yes';
    return {
      label: conceptLabel(group, concept),
      value: accepts ? 'not-stated' : value,
      words: accepts ? m.find_fact_accepts() : factWords(value),
    };
  });
  return { id: group, heading: groupOf(group).label[getLocale()], facts };
}

function statedViews(pack: Pack, row: number): StatedView[] {
  const language = getLocale();
  const stated = pack.codesOf(row).map((code) => ({ code, ...wordsOfCode(code) }));
  return CODE_CATEGORIES.map(({ id, heading, codes }): StatedView => {
    const place = new Map(codes.map((code, at) => [code, at]));
    const facts = stated
      .filter((fact) => fact.category === id && !fact.hidden)
      .sort((a, b) => (place.get(a.code) ?? codes.length) - (place.get(b.code) ?? codes.length))
      .map(({ label }) => label[language]);
    return { id, heading: heading[language], facts };
  }).filter(({ facts }) => facts.length > 0);
}

function addressLines(pack: Pack, detail: Detail | undefined, row: number): string[] {
  const street = detail?.street(row);
  const unit = detail?.unit(row);
  const county = detail?.county(row);
  return [
    [street, unit].filter(Boolean).join(', '),
    m.find_city_state_zip({ city: pack.city(row), state: pack.state(row), zip: pack.zip(row) }),
    county ? m.find_county({ county }) : '',
  ].filter((line) => line !== '');
}

function phoneViews(pack: Pack, detail: Detail | undefined, row: number): PhoneView[] {
  const first = pack.phone(row);
  const phones = detail?.phones(row) ?? (first ? [first] : []);
  return phones.map((phone) => ({ phone, purpose: purposes[phone.purpose]() }));
}

function sourceWords({ name, publisher, asOf, license }: Source): string {
  return m.find_source({ name, publisher, date: formatMonth(asOf, getLocale()), license });
}

/** Everything that a program's page says, in words. Without the detail tier it says what the search tier knows. */
export function programView(pack: Pack, detail: Detail | undefined, row: number): ProgramView {
  const name = pack.name(row);
  const otherName = detail?.otherName(row);
  const website = detail?.website(row);
  const kinds = pack.kinds(row).map((kind) => conceptLabel('kind', kind));
  return {
    id: pack.id(row),
    name,
    ...(otherName && otherName !== name ? { otherName } : {}),
    where: m.find_city_state({ city: pack.city(row), state: pack.state(row) }),
    ...(kinds.length > 0 ? { kinds: kinds.join(' · ') } : {}),
    address: addressLines(pack, detail, row),
    phones: phoneViews(pack, detail, row),
    ...(website ? { website } : {}),
    remarks: programNotes(pack, row)
      .filter((note) => !ofDistance.has(note))
      .map((note) => noteRemark(note, pack.phoneSharedBy(row))),
    listed: freshnessWords(pack.sourcesOf(row)),
    questions: keyConcepts.map(([group, concepts]) => questionView(pack, row, group, concepts)),
    stated: statedViews(pack, row),
    sources: pack.sourcesOf(row).map(sourceWords),
  };
}
