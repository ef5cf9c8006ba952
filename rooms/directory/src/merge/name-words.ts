import { weightOfWord } from './common-words.ts';
import { shapeOf } from './word-shape.ts';

/** Abbreviations of names in the directories that are not the beginning of the word they stand for. */
const LONG_FORM: Readonly<Record<string, string>> = {
  add: 'addiction',
  alc: 'alcohol',
  amb: 'ambulatory',
  ats: 'acute treatment service',
  bh: 'behavioral health',
  cboc: 'community based outpatient clinic',
  cd: 'chemical dependency',
  centre: 'center',
  chc: 'community health center',
  cmhc: 'community mental health center',
  cnty: 'county',
  cntr: 'center',
  coe: 'co occurring enhanced',
  cooccurring: 'co occurring',
  csl: 'counseling',
  css: 'clinical stabilization service',
  ctr: 'center',
  ctrs: 'center',
  ctc: 'comprehensive treatment center',
  da: 'drug abuse',
  dept: 'department',
  detox: 'detoxification',
  fam: 'family',
  ft: 'fort',
  hcs: 'healthcare system',
  hlth: 'health',
  hlthcare: 'healthcare',
  ind: 'individual',
  inpt: 'inpatient',
  intl: 'international',
  iop: 'intensive outpatient',
  mat: 'medication assisted treatment',
  med: 'medical',
  mgmt: 'management',
  mh: 'mental health',
  mhc: 'mental health center',
  mt: 'mount',
  natl: 'national',
  ne: 'northeast',
  nw: 'northwest',
  obot: 'office based',
  op: 'outpatient',
  otp: 'opioid treatment program',
  outpt: 'outpatient',
  php: 'partial hospitalization',
  prg: 'program',
  prgm: 'program',
  rec: 'recovery',
  res: 'residential',
  sa: 'substance abuse',
  se: 'southeast',
  serv: 'service',
  servs: 'service',
  st: 'saint',
  su: 'substance use',
  sud: 'substance use disorder',
  svc: 'service',
  svcs: 'service',
  sw: 'southwest',
  treatement: 'treatment',
  trt: 'treatment',
  trmt: 'treatment',
  tx: 'treatment',
  univ: 'university',
  va: 'veterans affairs',
  vamc: 'veterans affairs medical center',
  yth: 'youth',
};
/** Lists cut long names: the national directory after 38 letters, Medicare after 35. Their last word may be half a word. */
const CUT_AFTER = 33;

const LEGAL = /\b(?:inc|incorporated|llc|l\.l\.c|llp|lp|corp|corporation|company|pc|pllc|ltd|psc)\.?\s*$/i;

/** True for the name of a company in law, which never names a program: "HABIT OPCO, LLC". */
export function isLegalName(name: string | undefined): boolean {
  return name !== undefined && LEGAL.test(name);
}

/** A word of a name, with how much it tells. */
export interface NameWord {
  readonly word: string;
  readonly weight: number;
  /** True for the last word of a name that fills its field: the rest of the word may be cut off. */
  readonly cut: boolean;
}

/**
 * The words of a name in their one shape: without case, accents, points, apostrophes and plural s, abbreviations
 * written out. Words of `places`, such as the town, tell little inside the town.
 */
export function nameWordsOf(name: string | undefined, places: ReadonlySet<string>): NameWord[] {
  if (name === undefined) return [];
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’ʻ`]/g, '')
    .toLowerCase()
    .replace(/\bd\/b\/a\b/g, 'dba');
  const raw = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const full = name.length >= CUT_AFTER;
  return raw.flatMap((text, i) =>
    (LONG_FORM[text] ?? text).split(' ').map((long) => {
      const word = shapeOf(long);
      const weight = weightOfWord(word);
      return {
        word,
        weight: places.has(word) ? Math.min(weight, PLACE_WEIGHT) : weight,
        cut: full && i === raw.length - 1,
      };
    }),
  );
}

/** What a town's own name tells inside the town. */
const PLACE_WEIGHT = 0.25;
