import type { Phone, PhonePurpose } from '@waymark/directory';
import type { CodeBook } from '../code-book-schema.ts';
import type { OpenPacks } from '../pack-store.ts';
import type { LocatorRow } from './answer-schema.ts';
import type { FoundRow } from './find-rows.ts';
import { codesIn } from './list-codes.ts';
import { nameServices } from './name-services.ts';

const writePhone = ({ number, extension }: Phone): string =>
  number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3') + (extension === undefined ? '' : ` x${extension}`);

const roundMiles = (miles: number): number => Math.round(miles * 100) / 100;

/** One listing as the locator writes it. */
export const presentRow = (
  { pack, detail }: Pick<OpenPacks, 'pack' | 'detail'>,
  codeBook: CodeBook,
  { row, miles, list }: FoundRow,
  place: number,
): LocatorRow => {
  // The locator's rows cannot say how well a position is known: a program that reads them would draw a pin.
  const position = pack.isConfidential(row) ? undefined : pack.position(row);
  const phones = detail.phones(row);
  const phoneFor = (purpose: PhonePurpose) => phones.find((phone) => phone.purpose === purpose);
  const [intake, hotline] = [phoneFor('intake'), phoneFor('hotline')];
  const first = phoneFor('main') ?? phones[0];
  return {
    _irow: place,
    frid: String(pack.id(row)),
    name1: pack.name(row),
    name2: detail.otherName(row) ?? '',
    street1: detail.street(row) ?? '',
    street2: detail.unit(row) ?? '',
    city: pack.city(row),
    state: pack.state(row),
    zip: pack.zip(row),
    phone: first ? writePhone(first) : '',
    intake1: intake ? writePhone(intake) : null,
    hotline1: hotline ? writePhone(hotline) : null,
    website: detail.website(row) ?? '',
    latitude: position ? String(position.lat) : null,
    longitude: position ? String(position.lng) : null,
    ...(miles === undefined ? {} : { miles: roundMiles(miles) }),
    typeFacility: list,
    services: nameServices(codesIn(detail, row, list), codeBook),
  };
};
