/** Spellings of a word in an address, and the one form that all of them become. */
const SPELLED: Readonly<Record<string, string>> = {
  av: 'avenue',
  ave: 'avenue',
  aven: 'avenue',
  bl: 'boulevard',
  blvd: 'boulevard',
  boul: 'boulevard',
  bvd: 'boulevard',
  byp: 'bypass',
  cir: 'circle',
  crcl: 'circle',
  ct: 'court',
  ctr: 'center',
  centre: 'center',
  cswy: 'causeway',
  dr: 'drive',
  expy: 'expressway',
  ext: 'extension',
  extention: 'extension',
  cv: 'cove',
  fwy: 'freeway',
  ft: 'fort',
  hts: 'heights',
  hgwy: 'highway',
  hiway: 'highway',
  hwy: 'highway',
  jr: 'junior',
  ln: 'lane',
  mlk: 'martin luther king',
  mt: 'mount',
  pk: 'park',
  pkwy: 'parkway',
  pky: 'parkway',
  pl: 'place',
  plz: 'plaza',
  pt: 'point',
  rd: 'road',
  rte: 'route',
  rt: 'route',
  sq: 'square',
  sr: 'state route',
  st: 'street',
  str: 'street',
  ste: 'suite',
  ter: 'terrace',
  terr: 'terrace',
  tpk: 'turnpike',
  tpke: 'turnpike',
  trl: 'trail',
  wy: 'way',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  ne: 'northeast',
  nw: 'northwest',
  se: 'southeast',
  sw: 'southwest',
  one: '1',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
  eleventh: '11',
  twelfth: '12',
};

export const DIRECTIONS: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
]);

/** What kind of street it is, as its last word says. Lists differ on it: Magnolia Street, Magnolia Avenue. */
export const STREET_KINDS: ReadonlySet<string> = new Set([
  'avenue',
  'boulevard',
  'causeway',
  'circle',
  'court',
  'drive',
  'expressway',
  'extension',
  'freeway',
  'highway',
  'lane',
  'loop',
  'parkway',
  'pike',
  'place',
  'plaza',
  'road',
  'route',
  'square',
  'street',
  'terrace',
  'trail',
  'turnpike',
  'way',
]);

/** Whose road it is: "U.S. Highway 72" and "Highway 72" are one. */
export const ROAD_OWNERS: ReadonlySet<string> = new Set(['us', 'state', 'county', 'old', 'interstate']);

/** The words of an address, lower case, without accents, points and apostrophes, each in its one spelling. */
export function streetWordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+(?:\/[\p{N}]+)?/gu) ?? []).flatMap((word) => {
    const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
    return (ordinal ?? SPELLED[word] ?? word).split(' ');
  });
}
