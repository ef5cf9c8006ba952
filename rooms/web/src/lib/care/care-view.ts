import {
  type Alert,
  type AlongsideId,
  type CareFault,
  type CarePlan,
  type Claim,
  type ConceptRef,
  type Language,
  LEVELS,
  OPTION_IDS,
  type OptionId,
  REASONS,
  SETTINGS,
  suggestCare,
} from '@waymark/care';
import { type ClaimView, type Notebook, openNotebook } from '#lib/claims/notebook.ts';
import { answersOf, type CareDraft, type FromCheck, onlyAsked } from './care-draft.ts';

/** The reasons a person can weigh without any questions, the one for everybody first. */
export const RULES_OF_THUMB = [
  'medicineFirst',
  'alcoholOrBenzos',
  'pregnant',
  'severeWithdrawal',
  'severeMental',
  'moreSupport',
  'housing',
  'teen',
  'telehealth',
] as const;

/** What a kind of care is called, by whom, and what it takes. */
export interface OptionFacts {
  readonly name: string;
  /** Names that programs and insurers use, new and old; `undefined` for housing. */
  readonly official: { readonly now: string; readonly before: string } | undefined;
  readonly hours: ClaimView;
  readonly setting: string;
}

export interface OptionView extends OptionFacts {
  readonly id: OptionId;
  readonly reasons: readonly ClaimView[];
  readonly search: readonly ConceptRef[];
}

export type CareResult =
  | { readonly kind: 'emergency'; readonly alerts: readonly Alert[] }
  | { readonly kind: 'faults'; readonly faults: readonly CareFault[] }
  | {
      readonly kind: 'options';
      readonly banner: string;
      readonly alerts: readonly Alert[];
      readonly options: readonly OptionView[];
      readonly leftOut: readonly string[];
      readonly alongside: readonly { readonly id: AlongsideId; readonly claim: ClaimView }[];
      readonly skipped: number;
      readonly notes: ReturnType<Notebook['footnotes']>;
    };

/** The kind of care in plain words, with its official names. */
function factsOf(id: OptionId, book: Notebook, language: Language): OptionFacts {
  const level = LEVELS.find(({ number }) => number === id);
  if (!level) {
    const { name, hoursADay, note } = SETTINGS.find((setting) => setting.id === 'recovery-home')!;
    return {
      name: name[language],
      official: undefined,
      hours: book.view(hoursADay),
      setting: note?.text[language] ?? '',
    };
  }
  return {
    name: level.plainName[language],
    official: { now: level.name[language], before: level.before[language] },
    hours: book.view({ text: level.hours, sources: level.sources, standing: level.hoursStanding }),
    setting: level.setting[language],
  };
}

/** Every kind of care that can be suggested, for whoever reads instead of answering. */
export function viewKinds(language: Language) {
  const book = openNotebook(language);
  const ruleOfThumb = RULES_OF_THUMB.map((id) => ({ id, claim: book.view(REASONS[id]) }));
  const kinds = OPTION_IDS.map((id) => ({ id, ...factsOf(id, book, language) })).sort(
    (a, b) => Number(b.id === '1.7') - Number(a.id === '1.7'),
  );
  return { ruleOfThumb, kinds, notes: book.footnotes() };
}

/** Kinds of care to ask about, or what has to come first: an emergency, or answers that cannot be. */
export function viewCare(draft: CareDraft, check: FromCheck | undefined, language: Language): CareResult {
  const suggested = suggestCare(answersOf(onlyAsked(draft), check));
  if (!suggested.ok) return { kind: 'faults', faults: suggested.problem.faults };
  const plan = suggested.value;
  return plan.kind === 'emergency' ? plan : viewPlan(plan, language);
}

function viewPlan(plan: CarePlan, language: Language): CareResult {
  const book = openNotebook(language);
  const view = (claim: Claim) => book.view(claim);
  return {
    kind: 'options',
    banner: plan.banner[language],
    alerts: plan.alerts,
    options: plan.options.map(({ option, reasons, search }) => ({
      id: option,
      reasons: reasons.map(({ reason }) => view(reason)),
      ...factsOf(option, book, language),
      search,
    })),
    leftOut: plan.leftOut.map(({ option }) => factsOf(option, book, language).name),
    alongside: plan.alongside.map(({ id, text }) => ({ id, claim: view(text) })),
    skipped: plan.skipped.length,
    notes: book.footnotes(),
  };
}
