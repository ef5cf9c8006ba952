import { countTypingErrors } from '../search/words.ts';
import { DIRECTIONS, ROAD_OWNERS, STREET_KINDS, streetWordsOf } from './street-words.ts';
import { compareUnits, type UnitKey, type UnitRelation, unitKey } from './unit-key.ts';

/** A street address reduced to what two spellings of it share. */
export interface AddressKey {
  /** House numbers from and to: "105-107" and "22, 24 and 26" are ranges. Empty where there is none. */
  readonly numbers: readonly (readonly [from: number, to: number])[];
  /** The street's own words; empty where no street is given, as for a post box. */
  readonly street: string;
  readonly directions: ReadonlySet<string>;
  /** Street, avenue, road; empty where the street's name says it all. */
  readonly kind: string;
  readonly unit: UnitKey;
  /** Words in the second line that name no unit: some lists put a second name there. */
  readonly words: string;
}

/**
 * How two addresses stand to each other: `same` house, `respelt` (the same number, the street said another way),
 * `near` (a few numbers along the same street), `other`, or `open` when one of them is not given.
 */
export interface AddressRelation {
  readonly place: 'same' | 'respelt' | 'near' | 'other' | 'open';
  readonly unit: UnitRelation;
  /** True when street and number agree to the letter, not only after forgiving a direction, a kind or a misspelling. */
  readonly exact: boolean;
}

const POST_BOX = /\bp\.?\s*o\.?\s*box\s*[\w-]+/gi;
const UNIT_AND_AFTER =
  /[\s,;]+(?:(?:(?:\d+(?:st|nd|rd|th)\s+)?(?:floors?|fl|flr)|suites?|stes?|units?|apartments?|apts?|rooms?|rms?|buildings?|bldgs?|spc)\b|#).*$/i;
const WRITTEN_OUT = /^\s*one\s+(?=\p{L})/iu;
const NUMBERS =
  /^\s*(\d+)([a-z](?![a-z\d]))?(?:\s*(?:-|\/|,|&|and|to)\s*(\d+|[a-z](?![a-z\d])))*(?:\s*,?\s*and\s+\d+)?(?:\s+1\/2)?(?=\s|$|,|\()/i;
const ROADS: ReadonlySet<string> = new Set(['highway', 'route', 'road', 'state', 'county']);
/** Numbers this far apart along one street may be one campus, or a clerk's slip. */
const NEAR_NUMBERS = 24;
const MOST_OF_A_RANGE = 200;

/** The key of an address as lists write it: "617 COMSTOCK RD, STE 5" and "617 Comstock Road | Suite 5" share one. */
export function addressKey(street: string | undefined, unit: string | undefined): AddressKey {
  const [line, second] = orderLines(
    (street ?? '').replace(POST_BOX, ' '),
    (unit ?? '').replace(POST_BOX, ' '),
  );
  const bare = line
    .replace(WRITTEN_OUT, '1 ')
    .replace(/\((?!\w\))[^)]*\)/g, ' ')
    .replace(/\((\w)\)/g, ' $1')
    .replace(UNIT_AND_AFTER, '');
  const { numbers, lot, rest } = readNumbers(bare);
  const words = streetWordsOf(rest.split(',')[0]!);
  const directions = new Set<string>();
  while (words.length > 1 && DIRECTIONS.has(words[0]!)) directions.add(words.shift()!);
  while (words.length > 1 && DIRECTIONS.has(words.at(-1)!)) directions.add(words.pop()!);
  while (words.length > 2 && ROAD_OWNERS.has(words[0]!) && ROADS.has(words[1]!)) words.shift();
  const kind = words.length > 1 && STREET_KINDS.has(words.at(-1)!) ? words.pop()! : '';
  if (kind !== '') while (words.length > 1 && DIRECTIONS.has(words.at(-1)!)) directions.add(words.pop()!);
  const key = unitKey(`${line.slice(bare.length)} ; ${second}`, lot);
  const named = key.suite.size + key.floor.size + key.building.size > 0 || /\d/.test(second);
  return {
    numbers,
    street: words.join(' ').replace(/^(?:route|road) (?=\d)/, 'highway '),
    directions,
    kind,
    unit: key,
    words: named ? '' : second.trim(),
  };
}

/** Where the first line names a house and the second the street, or the street runs on, both are put in order. */
function orderLines(first: string, second: string): readonly [street: string, unit: string] {
  const numberFirst = /^\s*\d+[\w-]*\s+[\p{L}\d]/u;
  if (!/\d/.test(first) && numberFirst.test(second)) return [second, first];
  const onlyNumbers = /^\s*\d[\d\s,&-]*(?:and\s+\d+)?\s*(?:north|south|east|west|[nsew])?\s*$/i;
  if (onlyNumbers.test(first) && /^\s*\p{L}/u.test(second)) return [`${first} ${second}`, ''];
  return [first, second];
}

function readNumbers(line: string): {
  numbers: AddressKey['numbers'];
  lot: readonly string[];
  rest: string;
} {
  const found = NUMBERS.exec(line);
  if (!found) {
    // Rural grids of Wisconsin: "N16 W24131 Riverwood Drive", "S69W15636".
    const grid = /^\s*(?:(?:north|south|east|west|[nsew])\s*\d+\s*){1,2}(?=\s|$)/i.exec(
      line.replace(/([nsew]\d+)(?=[nsew]\d)/gi, '$1 '),
    );
    if (!grid) return { numbers: [], lot: [], rest: line };
    const digits = [...grid[0].matchAll(/\d+/g)].map(([text]) => Number(text));
    const at = digits.reduce((all, part) => all * 100_000 + part, 0);
    return {
      numbers: [[at, at]],
      lot: [],
      rest: line.replace(/([nsew]\d+)(?=[nsew]\d)/gi, '$1 ').slice(grid[0].length),
    };
  }
  // "2 1st Street": a number alone is the house, what follows is the street.
  const head = found[0];
  const digits = [...head.replace(/\s1\/2$/, '').matchAll(/\d+/g)].map(([text]) => Number(text));
  const half = /\s1\/2$/.test(head) ? ['half'] : [];
  const letters = [...head.matchAll(/\d\s*-?\s*([a-z])(?![a-z])/gi)]
    .map(([, letter]) => letter!.toLowerCase())
    .concat(half);
  let rest = line.slice(head.length);
  // "6439 B Sycamore Drive": the letter is a lot; "1141 E Street" is a street.
  const apart = /^\s+([a-z])\s+(?=\p{L}{3,}\s+\p{L})/iu.exec(rest);
  if (letters.length === 0 && apart && !/^[nsew]$/i.test(apart[1]!)) {
    letters.push(apart[1]!.toLowerCase());
    rest = rest.slice(apart[0].length);
  }
  const dash = /-/.test(head);
  const [low, high] = [digits[0]!, endOfRange(digits[0]!, digits.at(-1)!)];
  // "75-59 263rd Street" is one house of Queens, "105-107" two side by side.
  if (dash && digits.length === 2 && (high < low || high - low > MOST_OF_A_RANGE))
    return { numbers: [[low * 1000 + high, low * 1000 + high]], lot: letters, rest };
  const numbers = dash
    ? [[low, Math.max(low, high)] as const]
    : digits.map((digit) => [digit, digit] as const);
  return { numbers, lot: letters, rest };
}

/** "4535-39" runs to 4539. */
function endOfRange(low: number, high: number): number {
  const [start, end] = [String(low), String(high)];
  const full = Number(start.slice(0, start.length - end.length) + end);
  return high < low && end.length < start.length && full > low ? full : high;
}

/** How the addresses stand to each other, given that they lie in one town. */
export function compareAddresses(a: AddressKey, b: AddressKey): AddressRelation {
  const unit = compareUnits(a.unit, b.unit);
  if (a.street === '' || b.street === '') return { place: 'open', unit: 'open', exact: false };
  const none = { place: 'other', unit, exact: false } as const;
  const apart =
    a.numbers.length === 0 && b.numbers.length === 0
      ? 0
      : a.numbers.length === 0 || b.numbers.length === 0
        ? Number.POSITIVE_INFINITY
        : numbersApart(a.numbers, b.numbers);
  if (apart > NEAR_NUMBERS) return none;
  const letters = a.street === b.street;
  const opposite = areOpposite(a.directions, b.directions);
  if ((!letters && !misspelt(a.street, b.street)) || opposite) {
    const likely =
      apart === 0 && a.numbers.length > 0 && (opposite ? letters : shareWord(a.street, b.street));
    return likely ? { place: 'respelt', unit, exact: false } : none;
  }
  const exact = letters && a.kind === b.kind && sameSet(a.directions, b.directions);
  if (apart === 0) return { place: 'same', unit, exact };
  return letters ? { place: 'near', unit, exact } : none;
}

/** North against south, east against west: "9 North Main" and "9 South Main" are two houses, or one of them an error. */
function areOpposite(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const has = (set: ReadonlySet<string>, side: string) =>
    [...set].some((direction) => direction.includes(side));
  const against = (one: string, other: string) =>
    has(a, one) && !has(a, other) && has(b, other) && !has(b, one);
  return (
    against('north', 'south') ||
    against('south', 'north') ||
    against('east', 'west') ||
    against('west', 'east')
  );
}

/** True when the streets share a word that is more than a kind of street: "Delta Bluffs Cove", "Delta Bluff". */
function shareWord(a: string, b: string): boolean {
  const words = b.split(' ');
  return a
    .split(' ')
    .some(
      (word) => !STREET_KINDS.has(word) && words.some((other) => word === other || misspelt(word, other)),
    );
}

function numbersApart(as: AddressKey['numbers'], bs: AddressKey['numbers']): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [from, to] of as) {
    for (const [low, high] of bs) least = Math.min(least, Math.max(0, from - high, low - to));
  }
  return least;
}

/** The same words but for a typing error or two in each, numbers apart: the house number already agrees. */
function misspelt(a: string, b: string): boolean {
  const as = a.split(' ');
  const bs = b.split(' ');
  if (as.length !== bs.length) return a.replaceAll(' ', '') === b.replaceAll(' ', '');
  return as.every((word, i) => {
    const other = bs[i]!;
    if (word === other) return true;
    if (/\d/.test(word) || /\d/.test(other) || word[0] !== other[0]) return false;
    const shorter = Math.min(word.length, other.length);
    const most = shorter >= 6 ? 2 : shorter >= 4 ? 1 : 0;
    return most > 0 && countTypingErrors(word, other, most) <= most;
  });
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((direction) => b.has(direction));
}
