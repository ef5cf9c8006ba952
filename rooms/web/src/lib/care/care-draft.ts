import type { CareAnswers, FlagAnswer, FlagAnswers, FlagId, Limit, Score, Tri, Want } from '@waymark/care';

export type OwnTri =
  | 'fentanylLikely'
  | 'overdosePast12Months'
  | 'usesAlone'
  | 'pastSevereWithdrawal'
  | 'unstableMedical'
  | 'severeMental'
  | 'stillUsingInCare'
  | 'supportivePerson';

type Medicine = NonNullable<CareAnswers['currentMedicine']>;
type Housing = NonNullable<CareAnswers['housing']>;

/** What a person has answered so far, as they typed and tapped it. Every part may be missing. */
export interface CareDraft {
  /** As typed. */
  readonly age: string;
  readonly days: string;
  readonly note: string;
  readonly flags: FlagAnswers;
  readonly tri: Readonly<Partial<Record<OwnTri, Tri>>>;
  readonly currentMedicine?: Medicine | undefined;
  readonly housing?: Housing | undefined;
  readonly limits: readonly Limit[];
  readonly wants: readonly Want[];
  /** The self-check is left out of it. */
  readonly withoutCheck: boolean;
}

export const emptyDraft: CareDraft = {
  age: '',
  days: '',
  note: '',
  flags: {},
  tri: {},
  limits: [],
  wants: [],
  withoutCheck: false,
};

/** What a finished self-check brings along. */
export interface FromCheck {
  readonly score: Score;
  readonly usesAlone: Tri | undefined;
}

/** A whole number as typed; `undefined` where nothing was, not a number where something else was. */
function numberOf(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** The answers as the rules take them. "Not sure" signs of the self-check count as yes, as everywhere. */
export function answersOf(draft: CareDraft, check: FromCheck | undefined): CareAnswers {
  const { tri, flags, currentMedicine, housing, limits, wants, note } = draft;
  const known = draft.withoutCheck ? undefined : check;
  return {
    ...tri,
    usesAlone: tri.usesAlone ?? known?.usesAlone,
    signs: known?.score.max,
    flags,
    age: numberOf(draft.age),
    streetOpioidDays: numberOf(draft.days),
    text: note.trim() === '' ? undefined : note,
    currentMedicine,
    housing,
    limits: limits.length > 0 ? limits : undefined,
    wants: wants.length > 0 ? wants : undefined,
  };
}

export function hasAnswers(draft: CareDraft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(emptyDraft);
}

/** With the answer to one danger question; `undefined` leaves it open again. */
export function withFlag(draft: CareDraft, id: FlagId, answer: FlagAnswer | undefined): CareDraft {
  const { [id]: _, ...others } = draft.flags;
  return { ...draft, flags: answer ? { ...others, [id]: answer } : others };
}

export function withTri(draft: CareDraft, id: OwnTri, answer: Tri | undefined): CareDraft {
  const { [id]: _, ...others } = draft.tri;
  return { ...draft, tri: answer ? { ...others, [id]: answer } : others };
}

/** With or without one of several things that may be ticked. */
export function ticked<T>(all: readonly T[], one: T, on: boolean): readonly T[] {
  const others = all.filter((each) => each !== one);
  return on ? [...others, one] : others;
}

const likely = (answer: FlagAnswer | undefined) => answer === 'yes' || answer === 'unsure';

/** Questions that only some answers make worth asking. What was said to one that went away again is not used. */
const ONLY_WHEN: Readonly<Partial<Record<FlagId, (draft: CareDraft) => boolean>>> = {
  pregnancyBleeding: ({ flags }) => likely(flags.pregnant),
  pregnancyPain: ({ flags }) => likely(flags.pregnant),
  babyMovesLess: ({ flags }) => likely(flags.pregnant),
  wantsToStopNow: ({ flags }) => likely(flags.pregnant),
  stoppingAlcoholOrBenzos: ({ flags }) => likely(flags.alcoholDaily) || likely(flags.benzosMostDays),
  missedMethadone: ({ currentMedicine }) => currentMedicine === 'methadone',
  missedBuprenorphine: ({ currentMedicine }) => currentMedicine === 'buprenorphine',
  ranOut: ({ currentMedicine }) => currentMedicine !== undefined && currentMedicine !== 'none',
  aloneNow: ({ age }) => (numberOf(age) ?? 18) < 18,
};

export function isAsked(draft: CareDraft, id: FlagId): boolean {
  return ONLY_WHEN[id]?.(draft) ?? true;
}

/** Without answers to questions that are no longer asked. */
export function onlyAsked(draft: CareDraft): CareDraft {
  const flags = Object.fromEntries(
    Object.entries(draft.flags).filter(([id]) => isAsked(draft, id as FlagId)),
  ) as FlagAnswers;
  return { ...draft, flags };
}
