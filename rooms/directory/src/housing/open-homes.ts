import { PackError } from '../bytes.ts';
import { dateOf } from '../meeting/pack-check.ts';
import { FIRST_DAY, SECTION } from '../pack/layout.ts';
import { readDetail } from '../pack/open-detail.ts';
import { readDeltas, readSearchTier, type SearchTier } from '../pack/open-search.ts';
import { readRows } from '../pack/read-rows.ts';
import { splitSections } from '../pack/sections.ts';
import { readStrings } from '../pack/strings.ts';
import { anyOf, statesConcept } from '../search/concept-columns.ts';
import { buildRowIndex, columnOf } from '../search/row-index.ts';
import { MOST_BEDS, MOST_DOLLARS } from './encode-homes.ts';
import type { Home, HomeTerms } from './home.ts';
import { HOMES } from './home-concepts.ts';
import type { HomeDetail, HomeIndex, HomePack } from './home-pack.ts';

/** Days from 2000: a date past the year 2273 is no date of a list. */
const LAST_DAY = 100_000;
const MEDICINE = ['accepts-methadone', 'accepts-buprenorphine'] as const;

/** Opens a search-tier pack of recovery homes. A `PackError` says what is wrong with the bytes. */
export function openHomes(file: Uint8Array): HomePack {
  const sections = splitSections(file);
  if (sections.tier !== 'search')
    throw new PackError('This is the detail part of a pack; the search part is needed first.');
  if (sections.kind !== 'housing')
    throw new PackError(`This is a pack of ${sections.kind}, not of recovery homes.`);
  const tier = readSearchTier(sections);
  const amounts = (tag: number, name: string, most: number) =>
    readDeltas(sections.section(tag, name), tier.rows, most + 1);
  const columns = {
    dollarsPerWeek: amounts(SECTION.dollarsPerWeek, 'weekly cost', MOST_DOLLARS),
    dollarsPerMonth: amounts(SECTION.dollarsPerMonth, 'monthly cost', MOST_DOLLARS),
    deposit: amounts(SECTION.deposits, 'deposit', MOST_DOLLARS),
    freeBeds: amounts(SECTION.freeBeds, 'free bed', MOST_BEDS),
    bedsAsOf: amounts(SECTION.bedsAsOf, 'bed date', LAST_DAY),
  };
  const rows = readRows(tier);
  const index = indexOf(tier);
  const amount = (column: Uint32Array, row: number) => (column[row] === 0 ? undefined : column[row]! - 1);
  return {
    ...rows,
    index,
    terms(row) {
      const day = amount(columns.bedsAsOf, row);
      return present({
        dollarsPerWeek: amount(columns.dollarsPerWeek, row),
        dollarsPerMonth: amount(columns.dollarsPerMonth, row),
        deposit: amount(columns.deposit, row),
        freeBeds: amount(columns.freeBeds, row),
        bedsAsOf: day === undefined ? undefined : dateOf(day + FIRST_DAY),
      });
    },
    fact(row, group, concept) {
      const slot = HOMES.slot(group, concept);
      if (slot === undefined)
        throw new Error(`"${concept}" is not a concept of "${group}". Take ids from HOME_GROUPS.`);
      const { any } = HOMES.all[slot]!.is;
      const denied = rows.deniedCodesOf(row);
      if (statesConcept(index, row, slot))
        return any.some((code) => rows.states(row, code) && !denied.includes(code)) ? 'yes' : 'disagree';
      return any.every((code) => denied.includes(code)) ? 'no' : 'not-stated';
    },
  };
}

function indexOf(tier: SearchTier): HomeIndex {
  const words = Math.ceil(tier.rows / 32);
  const acceptsMedicine = anyOf(MEDICINE, columnOf(tier), words);
  const statesNoMedicine = new Uint32Array(words);
  for (const [row, codes] of tier.denied) {
    const denies = codes.some((code) => MEDICINE.some((medicine) => medicine === tier.codes[code]));
    const accepts = (acceptsMedicine[row >>> 5]! >>> (row & 31)) & 1;
    if (denies && !accepts) statesNoMedicine[row >>> 5]! |= 1 << (row & 31);
  }
  const newest = tier.sourceSets.map((set) =>
    set.reduce(
      (latest, source) => (tier.sources[source]!.asOf > latest ? tier.sources[source]!.asOf : latest),
      '',
    ),
  );
  return Object.assign(buildRowIndex(tier, HOMES), {
    hidden: new Uint32Array(words),
    acceptsMedicine,
    statesNoMedicine,
    asOf: (row: number) => newest[tier.sourceSetOf[row]!]!,
  });
}

/** Opens the detail tier that belongs to a pack of homes; a `PackError` when it is damaged or of another build. */
export function openHomeDetail(file: Uint8Array, pack: HomePack): HomeDetail {
  const sections = splitSections(file);
  const column = (tag: number, name: string) => {
    const { index, text } = readStrings(sections.section(tag, name), pack.rows);
    return (row: number) => text(index[row]!) || undefined;
  };
  const detail = readDetail(sections, pack);
  const certifier = column(SECTION.certifiers, 'certifier');
  const rules = column(SECTION.notes, 'rule');
  return {
    ...detail,
    home: (row): Home => ({
      id: pack.id(row),
      name: pack.name(row),
      city: pack.city(row),
      state: pack.state(row),
      zip: pack.zip(row),
      phones: detail.phones(row),
      statements: detail.statements(row),
      ...present({
        otherName: detail.otherName(row),
        street: detail.street(row),
        unit: detail.unit(row),
        county: detail.county(row),
        website: detail.website(row),
        position: pack.position(row),
        confidential: pack.isConfidential(row) || undefined,
      }),
      terms: { ...pack.terms(row), ...present({ certifier: certifier(row), rules: rules(row) }) },
    }),
  };
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without the keys that hold nothing. */
function present<T extends Partial<Record<keyof HomeTerms | keyof Home, unknown>>>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
