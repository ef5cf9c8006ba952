import type { Detail, Pack } from '@waymark/directory';
import { formatNumber } from '#lib/phone.ts';
import { conceptLabel, groupOf } from './concept-labels.ts';

type Data = { readonly [name: string]: unknown };

const given = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Labels of the concepts of a group that are stated and that no list denies. */
function statedIn(pack: Pack, row: number, group: Parameters<typeof groupOf>[0]): string[] {
  return groupOf(group)
    .concepts.filter(({ id }) => pack.fact(row, group, id) === 'yes')
    .map(({ id }) => conceptLabel(group, id));
}

function typeOf(pack: Pack, row: number): string {
  if (!pack.kinds(row).includes('treatment')) return 'Organization';
  return pack.fact(row, 'setting', 'hospital') === 'yes' ? 'Hospital' : 'MedicalClinic';
}

const services = (type: string, names: readonly string[]) => names.map((name) => ({ '@type': type, name }));

/** A program in the words of schema.org: nothing but what a list states of it, and no position finer than is known. */
export function structuredData(pack: Pack, detail: Detail | undefined, row: number): Data {
  const position = pack.position(row);
  const type = typeOf(pack, row);
  const isClinic = type !== 'Organization';
  const phones = detail?.phones(row) ?? [pack.phone(row)].filter((phone) => phone !== undefined);
  return given({
    '@context': 'https://schema.org',
    '@type': type,
    name: pack.name(row),
    alternateName: detail?.otherName(row),
    identifier: String(pack.id(row)),
    telephone: phones.map(({ number, extension }) => {
      const shown = `+1-${formatNumber(number)}`;
      return extension ? `${shown};ext=${extension}` : shown;
    }),
    url: detail?.website(row),
    address: given({
      '@type': 'PostalAddress',
      streetAddress: [detail?.street(row), detail?.unit(row)].filter(Boolean).join(', '),
      addressLocality: pack.city(row),
      addressRegion: pack.state(row),
      postalCode: pack.zip(row),
      addressCountry: 'US',
    }),
    geo:
      position?.precision === 'address'
        ? { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng }
        : undefined,
    ...(isClinic
      ? {
          paymentAccepted: statedIn(pack, row, 'pay').join(', '),
          availableService: [
            ...services('DrugTherapy', statedIn(pack, row, 'medicine')),
            ...services('MedicalTherapy', statedIn(pack, row, 'care')),
          ],
        }
      : {}),
    knowsLanguage: statedIn(pack, row, 'language'),
    hasCredential: statedIn(pack, row, 'certified').map((name) => ({
      '@type': 'EducationalOccupationalCredential',
      name,
    })),
  });
}

/** The same as a block of data in a page. No text of a list can end the block early or begin another. */
export function dataBlock(data: Data): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</${'script'}>`;
}
