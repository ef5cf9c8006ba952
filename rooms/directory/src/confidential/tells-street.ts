import { addressKey } from '../merge/address-key.ts';
import { streetWordsOf } from '../merge/street-words.ts';
import type { Area } from './area-center.ts';

type Address = { readonly street?: string; readonly unit?: string } & Area;

/**
 * True when a text holds the name of a street, so that it would give the address away: "Elm House" of 12 Elm Street. A
 * street that is named after its city tells nothing unless its kind or number stands beside it ("Laurel Road House").
 */
export function tellsStreet(text: string, address: Address): boolean {
  const { street } = addressKey(address.street, address.unit);
  if (street === '') return false;
  const areas = [address.city, address.county ?? '', address.state].flatMap(streetWordsOf);
  if (street.split(' ').every((word) => areas.includes(word))) return tellsAddress(text, address);
  return ` ${streetWordsOf(text).join(' ')} `.includes(` ${street} `);
}

/** True when a text holds a street with its kind or its number: "Elm Street", "12 Elm". Its name alone may mean something else. */
export function tellsAddress(text: string, address: Address): boolean {
  const { street, kind, numbers } = addressKey(address.street, address.unit);
  if (street === '') return false;
  const words = ` ${streetWordsOf(text).join(' ')} `;
  const whole = [
    ...(kind === '' ? [] : [`${street} ${kind}`]),
    ...numbers.map(([from]) => `${from} ${street}`),
  ];
  return whole.some((each) => words.includes(` ${each} `));
}
