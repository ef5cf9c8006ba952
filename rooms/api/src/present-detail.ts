import { type Detail, type Pack, type Statement, wordsOfCode } from '@waymark/directory';
import type { ListingDetailAnswer } from './listing-schemas.ts';
import { optional, presentListing, presentPhone } from './present-listing.ts';

const presentCodes = (codes: readonly string[]) =>
  codes.map((code) => ({ code, words: wordsOfCode(code).label }));

const presentLicenses = (detail: Detail, row: number, asOf: ReadonlyMap<string, string>) => {
  const licenses = detail.licenses(row).map(({ source, number, issuer, expires, beds }) => ({
    source,
    asOf: asOf.get(source) ?? '',
    issuer,
    ...optional('number', number || undefined),
    ...optional('expires', expires),
    ...(beds !== undefined && { beds }),
  }));
  return licenses.length > 0 ? { licenses } : {};
};

/** Everything that is known of one row, each statement under the source that made it. */
export const presentDetail = (pack: Pack, detail: Detail, row: number): ListingDetailAnswer => {
  const asOf = new Map(pack.sources.map((source) => [source.id, source.asOf]));
  return {
    ...presentListing(pack, detail, row),
    ...optional('otherName', detail.otherName(row)),
    ...optional('county', detail.county(row)),
    ...optional('website', detail.website(row)),
    phones: detail.phones(row).map(presentPhone),
    ...presentLicenses(detail, row, asOf),
    statements: detail.statements(row).map(({ source, yes, no }: Statement) => ({
      source,
      asOf: asOf.get(source) ?? '',
      yes: presentCodes(yes),
      no: presentCodes(no),
    })),
  };
};
