import type { Source } from '../listing.ts';
import { dayOf } from '../meeting/pack-check.ts';
import { checksumOf, type EncodedPack, rowsOf } from '../pack/encode.ts';
import { encodeDetail } from '../pack/encode-detail.ts';
import { encodeSearch, writeDeltas } from '../pack/encode-search.ts';
import { FIRST_DAY, SECTION } from '../pack/layout.ts';
import { writeStrings } from '../pack/strings.ts';
import { inRowOrder } from '../row-order.ts';
import type { Home } from './home.ts';
import { HOME_CODES } from './home-codes.ts';

/** No home asks or has more; a larger number is a mistake of the list. */
export const MOST_DOLLARS = 60_000;
export const MOST_BEDS = 1_000;

const SEARCHED: ReadonlySet<string> = new Set(HOME_CODES);

/**
 * The search-tier and detail-tier pack of these homes. Throws where `encodePack` would, and on money, beds or a date that a
 * pack cannot hold: importers reject those before.
 */
export function encodeHomes(
  homes: readonly Home[],
  { sources }: { readonly sources: readonly Source[] },
): EncodedPack {
  for (const home of homes) {
    const problem = problemOf(home);
    if (problem) throw new Error(`home ${home.id} (${home.name}): ${problem}`);
  }
  const rows = rowsOf(homes, { kind: 'housing', sources, searched: SEARCHED, order: inRowOrder });
  const terms = rows.listings.map((listing) => (listing as Home).terms);
  const amounts = (read: (of: Home['terms']) => number | undefined) =>
    writeDeltas(terms.map((each) => (read(each) ?? -1) + 1));
  const search = encodeSearch(rows, [
    [SECTION.dollarsPerWeek, amounts(({ dollarsPerWeek }) => dollarsPerWeek)],
    [SECTION.dollarsPerMonth, amounts(({ dollarsPerMonth }) => dollarsPerMonth)],
    [SECTION.deposits, amounts(({ deposit }) => deposit)],
    [SECTION.freeBeds, amounts(({ freeBeds }) => freeBeds)],
    [
      SECTION.bedsAsOf,
      amounts(({ bedsAsOf }) => (bedsAsOf === undefined ? undefined : dayOf(bedsAsOf)! - FIRST_DAY)),
    ],
  ]);
  const detail = encodeDetail(rows, checksumOf(search), [
    [SECTION.certifiers, writeStrings(terms.map(({ certifier }) => certifier ?? ''))],
    [SECTION.notes, writeStrings(terms.map(({ rules }) => rules ?? ''))],
  ]);
  return { search, detail };
}

function problemOf({ terms }: Home): string | undefined {
  const { dollarsPerWeek, dollarsPerMonth, deposit, freeBeds, bedsAsOf } = terms;
  for (const dollars of [dollarsPerWeek, dollarsPerMonth, deposit]) {
    if (dollars !== undefined && !(Number.isInteger(dollars) && dollars >= 0 && dollars <= MOST_DOLLARS))
      return `${dollars} is no whole number of dollars up to ${MOST_DOLLARS}. The importer must leave it out.`;
  }
  if ((freeBeds === undefined) !== (bedsAsOf === undefined))
    return 'it has free beds without their date, or a date without beds. Give both or neither.';
  if (freeBeds !== undefined && !(Number.isInteger(freeBeds) && freeBeds >= 0 && freeBeds <= MOST_BEDS))
    return `${freeBeds} is no number of beds up to ${MOST_BEDS}. The importer must leave it out.`;
  if (bedsAsOf !== undefined && dayOf(bedsAsOf) === undefined)
    return `its beds are of "${bedsAsOf}", which is no date since 2000. The importer must leave it out.`;
  return undefined;
}
