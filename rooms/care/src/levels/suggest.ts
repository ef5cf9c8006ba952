import type { Result } from '../result.ts';
import { type Alert, evaluateSafety, isEmergency } from '../safety/evaluate.ts';
import { FLAG_IDS, type FlagId } from '../safety/flags.ts';
import { type Claim, type Words, words } from '../words.ts';
import { type CareAnswers, type CareField, type CareProblem, checkCareAnswers } from './care-answers.ts';
import { OPTION_IDS, type OptionId } from './level-table.ts';
import { type ConceptRef, OPTION_SEARCH } from './option-search.ts';
import { ALONGSIDE, type AlongsideId, REASONS, type ReasonId } from './reasons.ts';

export type RuleId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R12';

export interface Suggestion {
  readonly option: OptionId;
  /** Why it stands in the list, in the order of the rules; at least one. */
  readonly reasons: readonly { readonly rule: RuleId; readonly id: ReasonId; readonly reason: Claim }[];
  /** What to look for in the directory. */
  readonly search: readonly ConceptRef[];
}

export interface CarePlan {
  readonly kind: 'options';
  readonly banner: Words;
  /** Two to four, medicine first. */
  readonly options: readonly Suggestion[];
  /** Options that a rule named and the limit of four left out; never medicine, never an option added for safety. */
  readonly leftOut: readonly { readonly option: OptionId; readonly rules: readonly RuleId[] }[];
  readonly alongside: readonly { readonly id: AlongsideId; readonly text: Claim }[];
  /** Warnings that do not stop the list. */
  readonly alerts: readonly Alert[];
  readonly skipped: readonly CareField[];
}

export interface EmergencyStop {
  readonly kind: 'emergency';
  readonly alerts: readonly Alert[];
}

const BANNER = words(
  'These are ideas to ask about. A clinician decides with you after a full assessment. You do not have to wait for it to start medicine.',
  'Son ideas para preguntar. Un profesional decide con usted después de una evaluación completa. No tiene que esperarla para empezar el medicamento.',
);
const OPTIONS_AT_MOST = 4;

interface Fired {
  readonly rule: RuleId;
  readonly reason: ReasonId;
  /** The options it names, the least intensive safe one first. Empty: it speaks to `to`. */
  readonly wants: readonly OptionId[];
  /** Options already in the list that this reason is printed on. */
  readonly to?: readonly OptionId[] | 'all';
  readonly safety?: true;
  readonly alsoSearch?: readonly ConceptRef[];
}

/**
 * Which kinds of care to ask about, with the reasons: rules R1 to R12 from top to bottom. An emergency (R0) comes before
 * everything, even before answers that cannot be. Medicine is first and no rule can remove it.
 */
export function suggestCare(answers: CareAnswers): Result<CarePlan | EmergencyStop, CareProblem> {
  const alerts = evaluateSafety({
    flags: readableFlags(answers),
    age: answers.age,
    ...(answers.text === undefined ? {} : { text: answers.text }),
  });
  if (isEmergency(alerts)) return { ok: true, value: { kind: 'emergency', alerts } };
  const checked = checkCareAnswers(answers);
  if (!checked.ok) return checked;
  const fired = fireRules(answers);
  const { kept, leftOut } = choose(fired);
  const options = kept.map((option) => suggestionOf(option, fired));
  return {
    ok: true,
    value: {
      kind: 'options',
      banner: BANNER,
      options,
      leftOut: leftOut.map((option) => ({
        option,
        rules: fired.filter(({ wants }) => wants.includes(option)).map(({ rule }) => rule),
      })),
      alongside: alongsideOf(answers, kept).map((id) => ({ id, text: ALONGSIDE[id] })),
      alerts,
      skipped: skippedOf(answers),
    },
  };
}

function fireRules(answers: CareAnswers): readonly Fired[] {
  const { age, wants = [], limits = [], housing, currentMedicine, streetOpioidDays = 0, signs = 0 } = answers;
  const flag = (id: FlagId) => likely(answers.flags?.[id]);
  const opioids =
    streetOpioidDays > 0 ||
    signs >= 2 ||
    likely(answers.fentanylLikely) ||
    answers.stillUsingInCare === 'yes';
  const sedatives = flag('alcoholDaily') || flag('benzosMostDays') || flag('pastWithdrawalSeizure');
  const racing = likely(answers.pastSevereWithdrawal) || answers.localMedetomidineAlert === true;
  const unstable = likely(answers.unstableMedical);
  const mental = likely(answers.severeMental);
  const harder = likely(answers.overdosePast12Months) || likely(answers.stillUsingInCare);
  const homeless = housing === 'unsafe' || housing === 'none' || flag('unsafeAtHome');
  const treated =
    answers.stillUsingInCare === 'yes' || (currentMedicine !== undefined && currentMedicine !== 'none');
  const onAgonist = currentMedicine === 'methadone' || currentMedicine === 'buprenorphine';
  return [
    {
      rule: 'R1',
      reason: onAgonist ? 'keepMedicine' : opioids ? 'medicineFirst' : 'medicineFirstUnknown',
      wants: ['1.7'],
    },
    ...when(currentMedicine === 'naltrexone', {
      rule: 'R1',
      reason: 'naltrexoneChoice',
      wants: [],
      to: ['1.7'],
    }),
    ...when(!onAgonist && likely(answers.fentanylLikely), {
      rule: 'R1',
      reason: 'fentanyl',
      wants: [],
      to: ['1.7'],
    }),
    ...when(!onAgonist && likely(answers.fentanylLikely), {
      rule: 'R1',
      reason: 'methadoneStart',
      wants: [],
      to: ['1.7'],
    }),
    { rule: 'R2', reason: 'counselingOptional', wants: ['1.5'] },
    ...when(sedatives, { rule: 'R3', reason: 'alcoholOrBenzos', wants: ['3.7', '4'], safety: true }),
    ...when(sedatives, { rule: 'R3', reason: 'sedativesNoReason', wants: [], to: ['1.7'] }),
    ...when(racing, { rule: 'R4', reason: 'severeWithdrawal', wants: ['3.7', '4'], safety: true }),
    ...when(flag('pregnant'), {
      rule: 'R5',
      reason: 'pregnant',
      wants: [],
      to: 'all',
      alsoSearch: [{ group: 'for', concept: 'pregnant' }],
    }),
    ...when(flag('pregnant'), { rule: 'R5', reason: 'pregnantHospital', wants: ['4'] }),
    ...when(unstable, { rule: 'R6', reason: 'unstableMedical', wants: ['4', '3.7'], safety: true }),
    ...when(mental, {
      rule: 'R7',
      reason: 'severeMental',
      wants: ['2.5', '3.5', '3.7'],
      alsoSearch: [{ group: 'for', concept: 'co-occurring' }],
    }),
    ...when(harder && treated, { rule: 'R8', reason: 'adjustMedicine', wants: [], to: ['1.7'] }),
    ...when(harder, { rule: 'R8', reason: 'moreSupport', wants: ['2.1', '2.5'] }),
    ...when(homeless, {
      rule: 'R9',
      reason: 'housing',
      wants: mental || harder ? ['recovery-home', '3.1', '3.5'] : ['recovery-home', '3.1'],
    }),
    ...when(age !== undefined && age < 18, {
      rule: 'R10',
      reason: 'teen',
      wants: [],
      to: 'all',
      alsoSearch: [{ group: 'for', concept: 'teens' }],
    }),
    ...when(wants.includes('residential'), {
      rule: 'R11',
      reason: 'wantsResidential',
      wants: ['3.1', '3.5', '3.7'],
    }),
    ...when(limits.length > 0 || wants.includes('telehealth'), {
      rule: 'R12',
      reason: 'telehealth',
      wants: [],
      to: ['1.7', '1.5', '2.1'],
    }),
    ...when(limits.includes('childcare'), {
      rule: 'R12',
      reason: 'childcare',
      wants: [],
      to: ['1.7', '3.1', '3.5'],
    }),
  ];
}

/**
 * Medicine; then what safety asks for; then the first wish of each rule, then the second, and so on; counseling, which
 * is optional, last. Four at most. Shown: medicine, safety, then the least intensive first.
 */
function choose(fired: readonly Fired[]): { kept: readonly OptionId[]; leftOut: readonly OptionId[] } {
  const safety = distinct(
    fired
      .filter((one) => one.safety)
      .sort(sickFirst)
      .flatMap(({ wants }) => wants),
  );
  const rest = fired
    .filter((one) => !one.safety && one.rule !== 'R1' && one.rule !== 'R2')
    .map(({ wants }) => wants);
  const rounds = [0, 1, 2].flatMap((at) => rest.flatMap((wants) => wants[at] ?? []));
  const inTurn = distinct<OptionId>(['1.7', ...safety, ...rounds, '1.5']);
  const kept = inTurn.slice(0, OPTIONS_AT_MOST);
  const place = (option: OptionId) =>
    option === '1.7'
      ? -2
      : safety.includes(option)
        ? -1
        : option === '1.5'
          ? OPTION_IDS.length
          : OPTION_IDS.indexOf(option);
  return { kept: [...kept].sort((a, b) => place(a) - place(b)), leftOut: inTurn.slice(OPTIONS_AT_MOST) };
}

/** With an unstable illness the hospital comes before the residential unit, whichever other rule names both. */
function sickFirst(a: Fired, b: Fired): number {
  return Number(b.rule === 'R6') - Number(a.rule === 'R6');
}

function suggestionOf(option: OptionId, fired: readonly Fired[]): Suggestion {
  const mine = fired.filter(
    ({ wants, to }) => wants.includes(option) || to === 'all' || to?.includes(option),
  );
  const search = [
    ...OPTION_SEARCH[option],
    ...(option === 'recovery-home' ? [] : mine.flatMap(({ alsoSearch = [] }) => alsoSearch)),
  ];
  return {
    option,
    reasons: mine.map(({ rule, reason }) => ({ rule, id: reason, reason: REASONS[reason] })),
    search,
  };
}

function alongsideOf(answers: CareAnswers, kept: readonly OptionId[]): readonly AlongsideId[] {
  return [
    'naloxone',
    'harmReduction',
    ...(likely(answers.usesAlone) ? (['safespot'] as const) : []),
    ...(likely(answers.flags?.injects) ? (['healthTests'] as const) : []),
    ...(answers.supportivePerson === 'no' ? (['peer'] as const) : []),
    ...(kept.includes('1.5') ? [] : (['counseling'] as const)),
  ];
}

const FIELDS: readonly CareField[] = [
  'age',
  'streetOpioidDays',
  'signs',
  'fentanylLikely',
  'pastSevereWithdrawal',
  'overdosePast12Months',
  'usesAlone',
  'unstableMedical',
  'severeMental',
  'currentMedicine',
  'stillUsingInCare',
  'housing',
  'supportivePerson',
  'limits',
  'wants',
];

function skippedOf(answers: CareAnswers): readonly CareField[] {
  return FIELDS.filter((field) => field !== 'flags' && answers[field] === undefined);
}

/** Only flags that can be read: a strange one must not hide an emergency in the others. */
function readableFlags({ flags = {} }: CareAnswers) {
  return Object.fromEntries(
    Object.entries(flags).filter(
      ([id, answer]) =>
        (FLAG_IDS as readonly string[]).includes(id) && ['yes', 'no', 'unsure'].includes(answer),
    ),
  );
}

/** "Not sure" counts as yes wherever the question is about danger. */
function likely(answer: 'yes' | 'no' | 'unsure' | undefined): boolean {
  return answer === 'yes' || answer === 'unsure';
}

function when(holds: boolean, fired: Fired): readonly Fired[] {
  return holds ? [fired] : [];
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
