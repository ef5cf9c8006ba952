import { type Detail, GROUPS, type Pack, type Phone, type Source } from '@waymark/directory';
import type { ListingAnswer } from './listing-schemas.ts';
import { presentFacts } from './present-facts.ts';

export const presentSource = ({ id, publisher, asOf }: Source) => ({ id, publisher, asOf });

/** A field that is left out where there is nothing to say. */
export const optional = <Key extends string>(key: Key, value: string | undefined) =>
  value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });

export const presentPhone = ({ number, extension, purpose }: Phone) => ({
  number,
  ...(extension === undefined ? {} : { extension }),
  purpose,
});

/** What is known of one row, as the API says it; the same for a hit and for a program page. */
export const presentListing = (pack: Pack, detail: Detail, row: number): ListingAnswer => {
  const position = pack.position(row);
  const phone = pack.phone(row);
  const absentFrom = pack.absentFrom(row);
  return {
    id: pack.id(row),
    name: pack.name(row),
    ...optional('street', detail.street(row)),
    ...optional('unit', detail.unit(row)),
    city: pack.city(row),
    state: pack.state(row),
    zip: pack.zip(row),
    ...(pack.isConfidential(row) && { confidential: true as const }),
    ...(position
      ? { position: { lat: position.lat, lng: position.lng, precision: position.precision } }
      : {}),
    ...(phone ? { phone: presentPhone(phone), phoneSharedBy: pack.phoneSharedBy(row) } : {}),
    kinds: [...pack.kinds(row)],
    facts: presentFacts(GROUPS, (group, concept) => pack.fact(row, group, concept)),
    sources: pack.sourcesOf(row).map(presentSource),
    ...(absentFrom ? { absentFrom: presentSource(absentFrom) } : {}),
  };
};
