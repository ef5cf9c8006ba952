import { shapeOf } from './word-shape.ts';

/**
 * Words that stand in so many names that sharing them tells little. Counted in the names of the two national
 * directories of 2023 (21,451 rows): `everyday` words stand in more than one name of sixty or say only
 * what kind of program it is, `frequent` ones stand in more than one of three hundred. Every other word tells as much as a name can.
 */
const EVERYDAY = [
  'health center service behavioral recovery treatment community counseling county clinic outpatient mental family',
  'house healthcare hospital medical program care system substance abuse use disorder human department residential inpatient',
  'youth adult child adolescent woman man detoxification withdrawal intensive opioid methadone medication assisted drug alcohol',
  'chemical dependency day individual campus site location branch office unit',
].join(' ');
const FREQUENT = [
  'new wellness addiction valley north veteran affair life hope south saint',
  'central west associate home river psychiatric group comprehensive regional solution institute guidance lake',
  'foundation city integrated network rehabilitation area point east resource pathway council san',
  'crossroad america park western place university crisis region psychological living',
  'partner academy northern medicine compass therapy therapeutic management support development association catholic',
  'charity together mountain spring metro first memorial school outreach bay change project board southern turning clinical',
  'facility creek ranch high main gateway village satellite agency social',
  'lutheran christian access height ridge beach greater division alliance intervention',
  'general education mid tri pacific bridge step pine island united eastern',
  'administration administrative national state professional people young stabilization',
].join(' ');
const EMPTY = [
  'a an and at by co company corp corporation d/b/a dba de del for from in inc incorporated la las los ltd llc llp lp md of on or',
  'pa pc pllc plc psc the to with y',
].join(' ');

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...FREQUENT.split(' ').map((word) => [shapeOf(word), 0.5] as const),
  ...EVERYDAY.split(' ').map((word) => [shapeOf(word), 0.25] as const),
  ...EMPTY.split(' ').map((word) => [shapeOf(word), 0] as const),
]);

/** How much it tells that two names share this word: 0 for "of", 0.25 for "center", 1 for a word seldom seen. */
export function weightOfWord(word: string): number {
  return WEIGHTS.get(word) ?? (/^[a-z]$/.test(word) ? 0.5 : 1);
}

/** True for the words of the trade, which names abbreviate. */
export function isCommonWord(word: string): boolean {
  return WEIGHTS.has(word);
}
