import {
  findHomeConcept,
  type HomeGroupId,
  type HomeHit,
  type HomeNote,
  type HomeTerms,
  type Phone,
  vacancyOf,
} from '@waymark/directory';
import { milesWords } from '#lib/find/miles.ts';
import { regionOf } from '#lib/format.ts';
import { formatMonth } from '#lib/format-month.ts';
import { getLocale } from '#locale';
import { m } from '#words';
import type { Homes } from './open-homes.browser.ts';

/** A fact in words: what is asked about, and what the lists say to it. */
export interface FactView {
  readonly label: string;
  readonly says: string;
  readonly isKnown: boolean;
}

export interface HomeView {
  readonly id: number;
  readonly isDemo: boolean;
  readonly name: string;
  readonly operator: string | undefined;
  readonly where: string;
  readonly distance: string | undefined;
  /** It has a place on the map, or an area. */
  readonly isOnMap: boolean;
  readonly phones: readonly Phone[];
  readonly website: string | undefined;
  readonly medicine: readonly FactView[];
  /** What else is stated yes, in words. */
  readonly offers: readonly string[];
  readonly money: readonly string[];
  readonly beds: string;
  readonly rules: string | undefined;
  readonly remarks: readonly string[];
  readonly listed: string;
}

const dollars = (amount: number): string =>
  new Intl.NumberFormat(regionOf[getLocale()], {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  }).format(amount);

const day = (date: string): string =>
  new Intl.DateTimeFormat(regionOf[getLocale()], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));

function moneyWords({ dollarsPerWeek, dollarsPerMonth, deposit }: HomeTerms): string[] {
  const words = [
    dollarsPerWeek === undefined ? undefined : m.housing_week({ amount: dollars(dollarsPerWeek) }),
    dollarsPerMonth === undefined ? undefined : m.housing_month({ amount: dollars(dollarsPerMonth) }),
    deposit === undefined
      ? m.housing_deposit_ask()
      : deposit === 0
        ? m.housing_deposit_none()
        : m.housing_deposit({ amount: dollars(deposit) }),
  ].filter((each) => each !== undefined);
  const isPriced = dollarsPerWeek !== undefined || dollarsPerMonth !== undefined;
  return isPriced ? words : [m.housing_cost_ask(), ...words];
}

function bedWords(terms: HomeTerms, now: number): string {
  const vacancy = vacancyOf(terms, now);
  if (vacancy === 'unknown') return m.housing_beds_unknown();
  const on = day(terms.bedsAsOf!);
  return vacancy === 'full'
    ? m.housing_beds_full({ on })
    : m.housing_beds_free({ count: terms.freeBeds!, on });
}

const noteWords: Readonly<Record<HomeNote, (() => string) | undefined>> = {
  'states-no-medicine': () => m.housing_note_no_medicine(),
  'ask-about-medicine': () => m.housing_note_ask_medicine(),
  'lists-disagree': () => m.housing_note_disagree(),
  'address-confidential': () => m.housing_note_confidential(),
  'area-only': () => m.housing_note_area(),
  // Said beside the beds.
  'beds-free': undefined,
  'beds-full': undefined,
};

const says = {
  yes: () => m.housing_yes(),
  no: () => m.housing_no(),
  disagree: () => m.housing_disagree(),
  'not-stated': () => m.housing_not_stated(),
} as const;

const shownGroups: readonly HomeGroupId[] = ['run', 'certified', 'who', 'for', 'house'];

/** A home as its card shows it. `now` in milliseconds since 1970. */
export function homeView({ pack, detail, isDemo }: Homes, hit: HomeHit, now: number): HomeView {
  const { row } = hit;
  const language = getLocale();
  const home = detail.home(row);
  const labelOf = (group: HomeGroupId, id: string) => findHomeConcept(group, id)?.label[language] ?? id;
  const stated = (group: HomeGroupId) =>
    pack.index.table.all
      .filter((slot) => slot.group === group && pack.fact(row, group, slot.concept) === 'yes')
      .map(({ concept }) => labelOf(group, concept));
  const sources = pack.sourcesOf(row);
  return {
    id: hit.id,
    isDemo,
    name: home.name,
    operator: home.otherName,
    where: [home.street, home.unit, `${home.city}, ${home.state}`]
      .filter((part) => part !== undefined)
      .join(', '),
    distance:
      hit.miles === undefined ? undefined : milesWords(hit.miles, pack.position(row)?.precision ?? 'zip'),
    isOnMap: pack.position(row) !== undefined && !pack.isConfidential(row),
    phones: home.phones,
    website: home.website,
    medicine: ['methadone', 'buprenorphine', 'naltrexone'].map((id) => {
      const fact = pack.fact(row, 'stay-on', id);
      return { label: labelOf('stay-on', id), says: says[fact](), isKnown: fact !== 'not-stated' };
    }),
    offers: [
      ...shownGroups.flatMap(stated),
      ...(home.terms.certifier === undefined ? [] : [m.housing_certifier({ name: home.terms.certifier })]),
    ],
    money: moneyWords(home.terms),
    beds: bedWords(home.terms, now),
    rules: home.terms.rules,
    remarks: hit.notes
      .filter((note) => note !== 'area-only' || home.street === undefined)
      .flatMap((note) => noteWords[note]?.() ?? []),
    listed: sources
      .map(({ publisher, asOf }) => m.housing_listed({ publisher, month: formatMonth(asOf, language) }))
      .join(' '),
  };
}
