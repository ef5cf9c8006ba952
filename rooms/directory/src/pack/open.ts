import { findConcept } from '../concept-table.ts';
import { type GroupId, isStated } from '../concepts.ts';
import { atOnce, type Steps } from '../in-steps.ts';
import type { Kind } from '../listing.ts';
import { OPIOID_TREATMENT_CODES } from '../opioid-codes.ts';
import { statesConcept } from '../search/concept-columns.ts';
import { CONCEPTS } from '../search/listing-concepts.ts';
import { buildSearchIndex } from '../search/search-index.ts';
import { openSearchTier, type SearchTier } from './open-search.ts';
import type { FactValue, Pack } from './pack.ts';
import { readRows } from './read-rows.ts';

const KINDS: readonly Kind[] = ['treatment', 'housing', 'meeting'];

/** Opens a search-tier pack for reading and searching. A `PackError` says what is wrong with the bytes. */
export function openPack(file: Uint8Array): Pack {
  return atOnce(openPackInSteps(file));
}

/** As `openPack`, for a page that wants to answer meanwhile. */
export function* openPackInSteps(file: Uint8Array): Steps<Pack> {
  const tier = yield* openSearchTier(file);
  yield;
  const index = yield* buildSearchIndex(tier);
  const rows = readRows(tier);
  const { states, deniedCodesOf } = rows;
  let sharers: Uint32Array | undefined;

  const says = (row: number, group: GroupId, concept: string) => {
    const slot = CONCEPTS.slot(group, concept);
    if (slot === undefined)
      throw new Error(`"${concept}" is not a concept of "${group}". Take ids from GROUPS.`);
    return statesConcept(index, row, slot);
  };
  return {
    ...rows,
    index,
    phoneSharedBy(row) {
      sharers ??= countSharers(tier);
      return sharers[tier.numbers.index[row]!]!;
    },
    kinds: (row) => KINDS.filter((kind) => says(row, 'kind', kind)),
    fact: factOf,
  };

  /** "Does not use medicine" and "does not treat opioid use disorder" speak against every medicine at once. */
  function againstMedicine(group: GroupId, row: number): boolean {
    return group === 'medicine' && (states(row, 'NMOA') || states(row, 'NOOP'));
  }

  function factOf(row: number, group: GroupId, concept: string): FactValue {
    const stated = says(row, group, concept);
    const against = againstMedicine(group, row);
    const denied = deniedCodesOf(row);
    const is = findConcept(group, concept)?.is;
    if (!is || (!against && denied.length === 0)) return stated ? 'yes' : 'not-stated';
    if (stated) {
      // One code that no source denies is enough: lists split what a concept joins, and deny the other part.
      const agreed = [...is.any, ...(is.also ?? [])].filter(
        (code) => states(row, code) && !denied.includes(code),
      );
      return !against && isStated(is, new Set(agreed)) ? 'yes' : 'disagree';
    }
    // Beside a code that contradicts it, the word against all medicine proves nothing of the others.
    if (against) return OPIOID_TREATMENT_CODES.some((code) => states(row, code)) ? 'not-stated' : 'no';
    const refused = (codes: readonly string[]) =>
      codes.length > 0 && codes.every((code) => denied.includes(code) && !states(row, code));
    return refused(is.any) || refused(is.also ?? []) ? 'no' : 'not-stated';
  }
}

/** How many rows share each distinct phone number; 0 where it stands for having none. */
function countSharers({ numbers }: SearchTier): Uint32Array {
  const counts = new Uint32Array(numbers.distinct);
  for (const number of numbers.index) counts[number]!++;
  return counts.map((count, at) => (numbers.number(at) === undefined ? 0 : count));
}
