import type { FlagAnswers, FlagId } from './flags.ts';
import type { Severity, TriggerId } from './triggers.ts';

export interface RuleInput {
  readonly flags: FlagAnswers;
}

export interface Firing {
  readonly id: TriggerId;
  readonly severity: Severity;
  /** The answers that made it fire. */
  readonly because: readonly FlagId[];
}

type Rule = (answers: Answers) => Firing | undefined;

/** "Not sure" counts as yes: when in doubt, trigger. */
class Answers {
  readonly input: RuleInput;
  constructor(input: RuleInput) {
    this.input = input;
  }
  said(id: FlagId): boolean {
    const answer = this.input.flags[id];
    return answer === 'yes' || answer === 'unsure';
  }
  /** Which of these were said. */
  of(...ids: FlagId[]): FlagId[] {
    return ids.filter((id) => this.said(id));
  }
}

const anyOf =
  (id: TriggerId, severity: Severity, ...flags: FlagId[]): Rule =>
  (answers) =>
    fire(id, severity, answers.of(...flags));

/** The structured rules, one for each trigger but T13, which looks at the others. */
const RULES: readonly Rule[] = [
  anyOf('T1', 5, 'notWaking', 'blueLips', 'gurgling', 'notBreathing', 'tookTooMuch', 'usedAndVerySleepy'),
  anyOf('T2', 5, 'suicidalThoughts', 'suicidePlan'),
  (answers) => {
    const drinks = answers.of('alcoholDaily', 'benzosMostDays');
    const stops = answers.of('stoppingAlcoholOrBenzos', 'pastWithdrawalSeizure');
    const symptoms = answers.of('shaking', 'seeingThings', 'confused', 'seizure');
    if (drinks.length === 0 && !answers.said('stoppingAlcoholOrBenzos')) return undefined;
    if (symptoms.length > 0) return fire('T3', 5, [...drinks, ...stops, ...symptoms]);
    return stops.length > 0 ? fire('T3', 4, [...drinks, ...stops]) : undefined;
  },
  (answers) => {
    if (!answers.said('pregnant')) return undefined;
    const now = answers.of('pregnancyBleeding', 'pregnancyPain', 'babyMovesLess');
    const stopping = answers.of(
      'wantsToStopNow',
      'inWithdrawal',
      'ranOut',
      'missedMethadone',
      'missedBuprenorphine',
    );
    if (now.length > 0) return fire('T4', 5, ['pregnant', ...now, ...stopping]);
    return stopping.length > 0 ? fire('T4', 4, ['pregnant', ...stopping]) : undefined;
  },
  (answers) => {
    const grave = answers.of('fainting', 'confused', 'blood');
    const dry = answers.of('noFluids12h', 'noUrine8h');
    return fire('T5', grave.length > 0 ? 5 : 4, [...grave, ...dry]);
  },
  (answers) => {
    const alone = answers.of('veryHighBloodPressure', 'seeingThings');
    const racing = answers.of('racingHeart', 'shaking', 'vomitingNonstop');
    const together = racing.includes('racingHeart') && racing.length > 1;
    return fire('T6', 5, [...alone, ...(together ? racing : [])]);
  },
  (answers) => {
    const feverAndInjecting = answers.said('fever') && answers.input.flags.injects !== 'no';
    return fire('T7', 5, [
      ...answers.of('chestPain', 'seizure', 'strokeSigns', 'woundSpreading', 'cannotUrinateOrNumbLegs'),
      ...(feverAndInjecting ? (['fever'] as const) : []),
    ]);
  },
  anyOf('T8', 5, 'childTookMedicine', 'petTookMedicine'),
  anyOf('T9', 4, 'missedMethadone', 'missedBuprenorphine', 'noRefills', 'ranOut'),
  (answers) =>
    answers.said('wantsNaltrexone') && answers.said('usedOpioidsLast14Days')
      ? fire('T10', 4, ['wantsNaltrexone', 'usedOpioidsLast14Days'])
      : undefined,
  anyOf('T11', 4, 'asksHowMuch'),
  anyOf('T12', 4, 'unsafeAtHome'),
  anyOf('T14', 3, 'asksDoseOrSource'),
];

/** Which triggers the structured answers fire. Fever counts unless the person said they do not inject. */
export function fireRules(input: RuleInput): readonly Firing[] {
  const answers = new Answers(input);
  return RULES.flatMap((rule) => rule(answers) ?? []);
}

function fire(id: TriggerId, severity: Severity, because: readonly FlagId[]): Firing | undefined {
  return because.length > 0 ? { id, severity, because } : undefined;
}
