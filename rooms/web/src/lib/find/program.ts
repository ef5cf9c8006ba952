import {
  type Detail,
  type FactValue,
  findConcept,
  type GroupId,
  type Note,
  type Pack,
  type Phone,
  type PhonePurpose,
  type Source,
} from '@waymark/directory';
import { formatMonth } from '#lib/format-month.ts';
import { stateName } from '#lib/state-names.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import { conceptLabel, groupOf } from './concept-labels.ts';
import { factWords } from './facts.ts';
import { freshnessWords } from './freshness.ts';
import { kindWords } from './kind-words.ts';
import { listWords } from './list-words.ts';
import { noteRemark, type Remark } from './notes.ts';
import { programNotes } from './program-notes.ts';
import { saidWords, whoSays } from './said.ts';
import { sourceWords } from './source-words.ts';
import { type StatedView, statedViews } from './stated.ts';

interface PhoneView {
  readonly purpose: string;
  readonly phone: Phone;
}

interface FactView {
  readonly label: string;
  readonly value: FactValue;
  readonly words: string;
  /** Who said so and when, where several lists speak of the program. */
  readonly said?: string;
}

interface QuestionsView {
  readonly id: GroupId;
  readonly heading: string;
  readonly facts: readonly FactView[];
}

interface SourceView {
  readonly words: string;
  readonly url?: string;
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
  /** For lists of pages: what is stated, in a sentence or two. */
  readonly description: string;
  /** Who said all of it, where one list alone speaks of the program. */
  readonly allFrom?: string;
  /** What most people need to know, whether stated or not. */
  readonly questions: readonly QuestionsView[];
  /** Everything that is stated, by heading. */
  readonly stated: readonly StatedView[];
  readonly sources: readonly SourceView[];
}

// Asked of every program, so that what is not stated is seen as a question for the phone, and never as a "no".
const keyConcepts: readonly (readonly [GroupId, readonly string[]])[] = [
  ['medicine', ['methadone', 'buprenorphine', 'naltrexone']],
  ['stay-on', ['methadone', 'buprenorphine', 'naltrexone']],
  ['pay', ['medicaid', 'medicare', 'private', 'sliding-fee', 'free']],
];

const mostDescribed = 6;

// A program's page has no distance, and its address is as the list gives it.
const ofDistance: ReadonlySet<Note> = new Set(['location-approximate', 'location-zip', 'location-unknown']);

// "Uses no medicine" and "does not treat opioid use disorder" speak against every medicine.
const againstMedicine = ['NMOA', 'NOOP'];

const purposes: Record<PhonePurpose, () => string> = {
  main: () => m.phone_call(),
  intake: () => m.find_phone_intake(),
  hotline: () => m.find_phone_hotline(),
};

function saidOf(
  pack: Pack,
  detail: Detail | undefined,
  row: number,
  { group, concept, value }: { group: GroupId; concept: string; value: FactValue | 'accepts' },
): string | undefined {
  const sources = pack.sourcesOf(row);
  const is = value === 'accepts' ? { any: ['MOA'] } : findConcept(group, concept)?.is;
  if (!detail || !is || value === 'not-stated') return undefined;
  const said = whoSays(sources, detail.statements(row), is, group === 'medicine' ? againstMedicine : []);
  // Of one list alone only its contradictions need words; the rest is said once for all.
  if (sources.length < 2) return value === 'disagree' ? saidWords(said) : undefined;
  if (value === 'disagree') return saidWords(said);
  return saidWords(value === 'no' ? { yes: [], no: said.no } : { yes: said.yes, no: [] });
}

function factView(
  pack: Pack,
  detail: Detail | undefined,
  row: number,
  group: GroupId,
  concept: string,
): FactView {
  const value = pack.fact(row, group, concept);
  // "Accepts people on medicine" names none: a yes to staying on it, and still a question.
  const accepts = group === 'stay-on' && value === 'yes' && pack.fact(row, 'medicine', concept) !== 'yes';
  const said = saidOf(pack, detail, row, { group, concept, value: accepts ? 'accepts' : value });
  return {
    label: conceptLabel(group, concept),
    value: accepts ? 'not-stated' : value,
    words: accepts ? m.find_fact_accepts() : factWords(value),
    ...(said ? { said } : {}),
  };
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

function sourceView({ name, publisher, asOf, license, url }: Source): SourceView {
  return {
    words: m.find_source({ name, publisher, date: formatMonth(asOf, getLocale()), license }),
    ...(url ? { url } : {}),
  };
}

function remarkOf(pack: Pack, row: number, note: Note): Remark {
  const lacking = note === 'absent-from-newest-list' ? pack.absentFrom(row) : undefined;
  if (!lacking) return noteRemark(note, pack.phoneSharedBy(row));
  const language = getLocale();
  const date = formatMonth(lacking.asOf, language);
  return {
    tone: 'caution',
    text: m.find_absent_from({ date, state: stateName(pack.state(row), language) }),
  };
}

/** What a person sees of the page in a list of pages: the medicine and the ways to pay that are stated, and where. */
function descriptionOf(pack: Pack, row: number): string {
  const stated = (group: GroupId) =>
    groupOf(group)
      .concepts.filter(({ id }) => pack.fact(row, group, id) === 'yes')
      .map(({ id }) => conceptLabel(group, id));
  const name = pack.name(row);
  const where = m.find_city_state({ city: pack.city(row), state: pack.state(row) });
  const facts = [...stated('medicine'), ...stated('pay')].slice(0, mostDescribed);
  return facts.length > 0
    ? m.find_program_description_facts({ name, where, facts: listWords(facts) })
    : m.find_program_description({ name, where });
}

/** Everything that a program's page says, in words. Without the detail tier it says what the search tier knows. */
export function programView(pack: Pack, detail: Detail | undefined, row: number): ProgramView {
  const name = pack.name(row);
  const otherName = detail?.otherName(row);
  const website = detail?.website(row);
  const kinds = kindWords(pack, row);
  const sources = pack.sourcesOf(row);
  const [only, ...others] = sources;
  return {
    id: pack.id(row),
    name,
    ...(otherName && otherName !== name ? { otherName } : {}),
    where: m.find_city_state({ city: pack.city(row), state: pack.state(row) }),
    ...(kinds ? { kinds } : {}),
    address: addressLines(pack, detail, row),
    phones: phoneViews(pack, detail, row),
    ...(website ? { website } : {}),
    remarks: programNotes(pack, row)
      .filter((note) => !ofDistance.has(note))
      .map((note) => remarkOf(pack, row, note)),
    listed: freshnessWords(sources),
    description: descriptionOf(pack, row),
    ...(only && others.length === 0 ? { allFrom: m.find_all_from({ source: sourceWords(only) }) } : {}),
    questions: keyConcepts.map(([group, concepts]) => ({
      id: group,
      heading: groupOf(group).label[getLocale()],
      facts: concepts.map((concept) => factView(pack, detail, row, group, concept)),
    })),
    stated: statedViews(pack, detail, row),
    sources: sources.map(sourceView),
  };
}
