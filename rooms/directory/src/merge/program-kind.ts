import type { NameWord } from './name-words.ts';

/**
 * Words by which programs of one operator in one house are told apart. Two names that each hold a word of one
 * line, and none in common, name two programs: the men's and the women's house, detox and outpatient.
 */
const LINES: readonly Readonly<Record<string, readonly string[]>>[] = [
  {
    grown: ['adult', 'senior', 'elder', 'geriatric'],
    young: [
      'youth',
      'adolescent',
      'adol',
      'teen',
      'teenage',
      'child',
      'juvenile',
      'pediatric',
      'boy',
      'girl',
      'kid',
      'infant',
    ],
  },
  {
    men: ['man', 'male', 'boy', 'father'],
    women: ['woman', 'female', 'girl', 'mother', 'mom', 'perinatal', 'pregnant', 'maternal'],
  },
  {
    withdrawal: ['detoxification', 'withdrawal', 'sobering', 'acute'],
    living: [
      'residential',
      'residence',
      'resid',
      'inpatient',
      'inpt',
      'halfway',
      'transitional',
      'stabilization',
    ],
    visiting: ['outpatient', 'ambulatory', 'intensive', 'clinic', 'day', 'opioid', 'methadone'],
  },
];
const NUMBER = /^\d{1,2}$/;

/** What programs are told apart by, as the words of a name state it. */
export interface ProgramKind {
  /** For each line of words, the sides that the name states. */
  readonly sides: readonly ReadonlySet<string>[];
  /** House 1, Unit III. */
  readonly numbers: ReadonlySet<string>;
}

/** What the words of a name say of its program. */
export function programKind(words: readonly NameWord[]): ProgramKind {
  const told = new Set(words.map(({ word }) => word));
  return {
    sides: LINES.map(
      (line) => new Set(Object.keys(line).filter((side) => line[side]!.some((word) => told.has(word)))),
    ),
    numbers: new Set([...told].filter((word) => NUMBER.test(word))),
  };
}

/** True when the names state different programs. */
export function differInKind(a: ProgramKind, b: ProgramKind): boolean {
  const apart = (as: ReadonlySet<string>, bs: ReadonlySet<string>) =>
    as.size > 0 && bs.size > 0 && ![...as].some((side) => bs.has(side));
  return apart(a.numbers, b.numbers) || a.sides.some((sides, line) => apart(sides, b.sides[line]!));
}
