import { foldWords, joinKey } from './fold.ts';
import { stateOfKey } from './states.ts';

/** One way to understand typed words: a name, perhaps within a state, of any kind or only of one. */
export interface Reading {
  readonly key: string;
  /** Postal code; absent when the words name no state beside the place. */
  readonly state?: string;
  readonly kind: 'any' | 'county' | 'state';
  /** Key of the word that says county ("parish", "co"), with `kind` county. */
  readonly said?: string;
}

/** No place name is longer; anything beyond is not read at all. */
export const LONGEST_TEXT = 200;

const LOS_ANGELES = /^l\.\s?a\.?$/i;

const COUNTRIES = new Set(['us', 'usa', 'unitedstates', 'unitedstatesofamerica', 'eeuu', 'estadosunidos']);
const phrases = (list: string) => list.split(',').map((phrase) => phrase.split(' '));

const COUNTY_AFTER = phrases(
  'city and borough,census area,county,parish,borough,municipality,municipio,cnty,cty,co',
);
const COUNTY_BEFORE = phrases(
  'county of,parish of,condado de la,condado de,condado del,condado,parroquia de,municipio de',
);
const STATE_AFTER = phrases('state');
const STATE_BEFORE = phrases('state of,estado de');
const PLACE_AFTER = phrases('metro area,area,city,town');
const PLACE_BEFORE = phrases(
  'the city of,city of,the town of,town of,village of,ciudad de,cerca de,near,downtown,in,en,the',
);

/** Longest state name in words: "Estado Libre Asociado de Puerto Rico", "Islas Vírgenes de los Estados Unidos". */
const STATE_WORDS = 6;

/** Every way to read typed text as the name of a place, the likeliest first; none when it holds no letter or digit. */
export function readingsOf(text: string): readonly Reading[] {
  // "LA" is the code of Louisiana, but nobody abbreviates Louisiana like this.
  if (LOS_ANGELES.test(text)) return [{ key: 'losangeles', kind: 'any', state: 'CA' }];
  const parts = partsOf(text);
  const last = parts.at(-1);
  if (!last) return [];
  const first = parts[0]!;
  if (parts.length === 1) return readOnePart(last);
  const state = stateOfKey(joinKey(last));
  if (state)
    return parts.slice(0, -1).flatMap((part) => [...readWords(part, state), ...repeated(part, state)]);
  const turned = stateOfKey(joinKey(first));
  return [...readWords(parts.flat()), ...(turned ? readWords(last, turned) : [])];
}

/** The words of each part between commas, without empty parts and without the country at the end. */
export function partsOf(text: string): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = text
    .split(',')
    .map(foldWords)
    .filter((words) => words.length > 0);
  const last = parts.at(-1);
  // "Islas Vírgenes de los Estados Unidos" ends like a country and is a territory.
  if (!last || stateOfKey(joinKey(last)) !== undefined) return parts;
  if (COUNTRIES.has(joinKey(last)) && parts.length > 1) return parts.slice(0, -1);
  for (const size of [4, 2, 1]) {
    if (last.length > size && COUNTRIES.has(joinKey(last.slice(-size)))) {
      return [...parts.slice(0, -1), last.slice(0, -size)];
    }
  }
  return parts;
}

/** "Baltimore MD, Maryland": the state said twice. */
function repeated(words: readonly string[], state: string): readonly Reading[] {
  return splitState(words).flatMap((split) => (split.state === state ? readWords(split.head, state) : []));
}

function readOnePart(words: readonly string[]): readonly Reading[] {
  const splits = splitState(words);
  const byCode = splits.filter(({ head }) => words.length - head.length === 1 && words.at(-1)!.length === 2);
  const byName = splits.filter((split) => !byCode.includes(split));
  const read = (some: typeof splits) => some.flatMap(({ head, state }) => readWords(head, state));
  return [...read(byCode), ...readWords(words), ...read(byName)];
}

// Every cut of the words into a name and a state after it, the longest state first.
function splitState(
  words: readonly string[],
): readonly { readonly head: readonly string[]; readonly state: string }[] {
  const splits = [];
  for (let size = Math.min(STATE_WORDS, words.length - 1); size > 0; size--) {
    const state = stateOfKey(joinKey(words.slice(-size)));
    if (state) splits.push({ head: words.slice(0, -size), state });
  }
  return splits;
}

/** The words as a name, then as a county or state that says so, then without words people put around a name. */
function readWords(words: readonly string[], state?: string): readonly Reading[] {
  const within = state === undefined ? {} : { state };
  const read = (some: readonly Rest[], kind: Reading['kind']) =>
    some.map(
      ({ rest, said }): Reading => ({
        key: joinKey(rest),
        kind,
        ...(kind === 'county' ? { said } : {}),
        ...within,
      }),
    );
  return [
    { key: joinKey(words), kind: 'any', ...within },
    ...read(without(words, COUNTY_BEFORE, COUNTY_AFTER), 'county'),
    ...(state === undefined ? read(without(words, STATE_BEFORE, STATE_AFTER), 'state') : []),
    { key: joinKey(['the', ...words]), kind: 'any', ...within },
    ...read(without(words, PLACE_BEFORE, PLACE_AFTER), 'any'),
  ];
}

/** Words without a phrase before or after them, and that phrase's key. */
interface Rest {
  readonly rest: readonly string[];
  readonly said: string;
}

function without(
  words: readonly string[],
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): readonly Rest[] {
  const rests: Rest[] = [];
  const front = before.find((phrase) => phrase.every((word, i) => words[i] === word));
  if (front && front.length < words.length)
    rests.push({ rest: words.slice(front.length), said: joinKey(front) });
  const back = after.find((phrase) =>
    phrase.every((word, i) => words[words.length - phrase.length + i] === word),
  );
  if (back && back.length < words.length)
    rests.push({ rest: words.slice(0, -back.length), said: joinKey(back) });
  return rests;
}
