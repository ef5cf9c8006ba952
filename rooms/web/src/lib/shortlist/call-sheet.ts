import type { Detail, GroupId, Pack } from '@waymark/directory';
import { conceptLabel } from '#lib/find/concept-labels.ts';
import { freshnessWords } from '#lib/find/freshness.ts';
import { listWords } from '#lib/find/list-words.ts';
import { noteRemark } from '#lib/find/notes.ts';
import { programNotes } from '#lib/find/program-notes.ts';
import { formatNumber } from '#lib/phone.ts';
import { m } from '#words';
import { factCell } from './fact-cell.ts';

/** A program as it stands at the head of a column of the call sheet. */
export interface SheetProgram {
  readonly id: number;
  readonly name: string;
  readonly phones: readonly string[];
  readonly where: string;
  /** What is stated of the things most people need, in one sentence. */
  readonly stated: string;
  /** Where lists contradict each other. */
  readonly disagree: string;
  readonly notStated: string;
  readonly denied: string;
  readonly cautions: readonly string[];
  readonly listed: string;
}

const keyConcepts: readonly (readonly [GroupId, readonly string[]])[] = [
  ['medicine', ['methadone', 'buprenorphine', 'naltrexone']],
  ['pay', ['medicaid', 'medicare', 'private', 'sliding-fee', 'free']],
];

/** Columns a page takes with room to write in. */
const mostColumns = 3;

function phonesOf(pack: Pack, detail: Detail | undefined, row: number): string[] {
  const first = pack.phone(row);
  const phones = detail?.phones(row) ?? (first ? [first] : []);
  return phones
    .slice(0, 2)
    .map(({ number, extension }) =>
      extension ? `${formatNumber(number)}, ${m.phone_extension({ extension })}` : formatNumber(number),
    );
}

export function sheetProgram(pack: Pack, detail: Detail | undefined, row: number): SheetProgram {
  const facts = keyConcepts.flatMap(([group, concepts]) =>
    concepts.map((concept) => ({
      label: conceptLabel(group, concept),
      value: factCell(pack, row, group, concept).value,
    })),
  );
  const those = (value: string) =>
    listWords(facts.filter((fact) => fact.value === value).map(({ label }) => label));
  const city = m.find_city_state({ city: pack.city(row), state: pack.state(row) });
  const street = detail?.street(row);
  return {
    id: pack.id(row),
    name: pack.name(row),
    phones: phonesOf(pack, detail, row),
    where: street ? `${street}, ${city}` : city,
    stated: those('yes'),
    disagree: those('disagree'),
    notStated: those('not-stated'),
    denied: those('no'),
    cautions: programNotes(pack, row)
      .map((note) => noteRemark(note, pack.phoneSharedBy(row)))
      .flatMap(({ tone, text }) => (tone === 'caution' ? [text] : [])),
    listed: freshnessWords(pack.sourcesOf(row)),
  };
}

/** Programs by page, spread evenly: four are two and two, not three and one. */
export function sheetPages<T>(programs: readonly T[]): readonly (readonly T[])[] {
  const pages = Math.ceil(programs.length / mostColumns);
  const sizes = Array.from({ length: pages }, (_, at) => Math.ceil((programs.length - at) / pages));
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return programs.slice(from - size, from);
  });
}
