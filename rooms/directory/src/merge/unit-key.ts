/** Suite, floor and building of an address, each as the set of its names: "Suites 9-12, Bldg K" is 9, 10, 11, 12 and k. */
export interface UnitKey {
  readonly suite: ReadonlySet<string>;
  readonly floor: ReadonlySet<string>;
  readonly building: ReadonlySet<string>;
}

export type UnitRelation = 'same' | 'other' | 'open';

const MARK =
  /(?<![a-z])(?:(suites?|stes?|units?|apartments?|apts?|rooms?|rms?|offices?|spaces?|spc|lots?|#)|(floors?|fl|flr|levels?)|(buildings?|bldgs?|modular))(?![a-z])[\s.:#]*/g;
const ORDINAL_FLOOR =
  /(?<![a-z\d])(\d+)(?:st|nd|rd|th)\s+(?:and\s+\d+(?:st|nd|rd|th)\s+)*(?:floors?|fl|flr|level)\b/g;
const NAMED_BUILDING = /([a-z][a-z\s]*?)\s+(?:building|bldg|pavilion|hall|tower)(?![a-z])/g;
const MOST_OF_A_RANGE = 40;

/** The unit of an address from all the text that may hold it; letters of the house number (412B) come in `lot`. */
export function unitKey(text: string, lot: readonly string[] = []): UnitKey {
  const suite = new Set(lot);
  const floor = new Set<string>();
  const building = new Set<string>();
  let rest = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .replace(ORDINAL_FLOOR, (found) => {
      for (const [, story] of found.matchAll(/(\d+)(?:st|nd|rd|th)/g)) floor.add(story!);
      return ' ; ';
    });
  rest = rest.replace(NAMED_BUILDING, (_, name: string) => {
    const word = name.trim().split(/\s+/).at(-1)!;
    if (word !== 'and' && word !== 'building') building.add(word);
    return ' ; ';
  });
  const marks = [...rest.matchAll(MARK)];
  for (const [i, mark] of marks.entries()) {
    const names = rest.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? rest.length).split(';')[0]!;
    const set = mark[1] !== undefined ? suite : mark[2] !== undefined ? floor : building;
    for (const name of namesOf(names)) set.add(name);
  }
  // "11 South" and "K-203" stand without a word before them.
  if (marks.length === 0 && suite.size === 0) {
    const bare = /^[\s,;]*([a-z]?-?\d{1,4}-?[a-z]?)(?:\s+(?:north|south|east|west))?[\s,;]*$/.exec(rest)?.[0];
    if (bare !== undefined) for (const name of namesOf(bare)) suite.add(name);
  }
  return { suite, floor, building };
}

/** "same" where what both give agrees, "other" where it does not, "open" where nothing is given by both. */
export function compareUnits(a: UnitKey, b: UnitKey): UnitRelation {
  let relation: UnitRelation = 'open';
  for (const part of ['building', 'floor', 'suite'] as const) {
    if (a[part].size === 0 || b[part].size === 0) continue;
    if (!holdsOneOf(a[part], b[part])) return 'other';
    relation = 'same';
  }
  return relation;
}

function holdsOneOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) for (const other of b) if (name === other || butForLetter(name, other)) return true;
  return false;
}

/** "113" and "113A", "9" and "A9": a letter added to the same number. */
function butForLetter(a: string, b: string): boolean {
  const digits = (name: string) => name.replace(/^[a-z]|[a-z]$/, '');
  return /\d/.test(a) && a.length !== b.length && (digits(a) === b || digits(b) === a);
}

/** "A-D" is a, b, c, d; "9-12" is 9, 10, 11, 12; "K-203" and "10-N" are one name each. */
function namesOf(text: string): string[] {
  const names: string[] = [];
  for (const [whole, from, to] of text.matchAll(
    /(\d+|[a-z])\s*-\s*(\d+|[a-z])(?![a-z\d])|[a-z\d]+(?:-[a-z\d]+)*/g,
  )) {
    if (from === undefined || to === undefined) {
      if (!/^(?:and|the|rear|no|number|mail|stop)$/.test(whole)) names.push(whole.replaceAll('-', ''));
      continue;
    }
    const low = /\d/.test(from) ? Number(from) : from.charCodeAt(0);
    const high = /\d/.test(to) ? Number(to) : to.charCodeAt(0);
    const alike = /\d/.test(from) === /\d/.test(to);
    if (!alike || high < low || high - low > MOST_OF_A_RANGE) names.push(`${from}${to}`);
    else for (let i = low; i <= high; i++) names.push(/\d/.test(from) ? String(i) : String.fromCharCode(i));
  }
  return names;
}
