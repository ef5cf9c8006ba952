export {
  APPEAL_STEPS,
  INSURER_QUESTIONS,
  type InsuranceItem,
  VERIFY_NEEDS,
  WAYS_TO_PAY,
} from './choosing/insurance.ts';
export { PROGRAM_QUESTIONS, QUALITY_SIGNS, type Question } from './choosing/program-questions.ts';
export { CAUTION_WORDS, type Caution, cautionFor, RED_FLAGS, type RedFlag } from './choosing/red-flags.ts';
export { FACTS, findFact, reviewFacts } from './facts.ts';
export type { Figure, Point, Series, Shape, Unit } from './figures/figure.ts';
export { FIGURES, findFigure } from './figures/figures.ts';
export {
  type Helpline,
  type HelplineTopic,
  helplines,
  smsHref,
  telHref,
} from './helplines/helplines.ts';
export {
  FIRST_NUMBERS,
  HELPLINE_NUMBERS,
  type HelplineId,
  type HelplineNumber,
} from './helplines/numbers.ts';
export { type OldHelpline, oldHelplines } from './helplines/old-helplines.ts';
export type { IsoDate } from './iso-date.ts';
export {
  AGE_RANGE,
  type CareAnswers,
  type CareFault,
  type CareField,
  type CareProblem,
  checkCareAnswers,
  type Limit,
  type Tri,
  type Want,
} from './levels/care-answers.ts';
export {
  ASAM_CREDIT,
  DIMENSIONS,
  EDITION_NOTES,
  LEVELS,
  type Level,
  OPTION_IDS,
  type OptionId,
} from './levels/level-table.ts';
export { CARE_LEVEL_SOURCES, CARE_LEVELS, type ConceptRef, OPTION_SEARCH } from './levels/option-search.ts';
export { ALONGSIDE, type AlongsideId, REASONS, type ReasonId } from './levels/reasons.ts';
export { SETTING_COLUMNS, SETTINGS, type Setting, type SettingId } from './levels/settings.ts';
export {
  type CarePlan,
  type EmergencyStop,
  type RuleId,
  type Suggestion,
  suggestCare,
} from './levels/suggest.ts';
export {
  type Cell,
  FIELD_LABELS,
  MEDICINE_FIELDS,
  MEDICINE_IDS,
  type Medicine,
  type MedicineField,
  type MedicineId,
} from './medicines/medicine-table.ts';
export { MEDICINE_FACTS, MEDICINES, OLD_NAMES } from './medicines/medicines.ts';
export {
  SUPPORTING_CAUTION,
  SUPPORTING_MEDICINES,
  type SupportingId,
  type SupportingMedicine,
} from './medicines/supporting.ts';
export { FAMILY_GROUPS, GROUPS_RULE, SUPPORT_GROUPS, type SupportGroup } from './people/groups.ts';
export { POPULATIONS, type Population, type PopulationId } from './people/populations.ts';
export {
  HOME_QUESTIONS,
  HOME_RIGHTS,
  HOME_TYPES,
  HOME_TYPES_NOTE,
  type HomeType,
} from './people/recovery-homes.ts';
export { gradeOf, perspicuityOf, statesDose, unkindWord } from './plain-language.ts';
export { expired, expiresWithin, type Jurisdiction, type RegulatedFact } from './regulated-fact.ts';
export type { Result } from './result.ts';
export { type Alert, evaluateSafety, isEmergency, mustStop, type SafetyInput } from './safety/evaluate.ts';
export { FLAG_IDS, FLAG_QUESTIONS, type FlagAnswer, type FlagAnswers, type FlagId } from './safety/flags.ts';
export {
  type AlertAction,
  DISCLAIMER,
  I_AM_GETTING_HELP,
  I_AM_SAFE,
  type Severity,
  TRIGGER_IDS,
  TRIGGERS,
  type TriggerCopy,
  type TriggerId,
} from './safety/triggers.ts';
export { ASKS, type DoctorSheet, doctorSheet } from './self-check/doctor-sheet.ts';
export { doubtsOf, type SelfCheckDoubt } from './self-check/doubts.ts';
export {
  BAND_WORDS,
  countWords,
  type ResultBlock,
  type ResultBlockId,
  type ResultCard,
  resultBlocks,
} from './self-check/result-page.ts';
export {
  type Band,
  bandOf,
  type Score,
  type SelfCheckAnswers,
  type SelfCheckProblem,
  type SignAnswer,
  scoreSelfCheck,
} from './self-check/score.ts';
export {
  ANSWER_WORDS,
  BODY_SIGNS,
  GATE_QUESTION,
  HOW_CLINICIANS_COUNT,
  SELF_CHECK_SOURCES,
  SIGN_IDS,
  SIGNS,
  type Sign,
  type SignGroup,
  type SignId,
  STEM,
  USING_ALONE_QUESTION,
} from './self-check/signs.ts';
export { type HowRead, SOURCES, type Source, type SourceId } from './sources.ts';
export {
  RETURN_TO_USE_RATE,
  RISK_FACTORS,
  SLIP_OPENING,
  SLIP_STEPS,
  type SlipStep,
} from './steps/after-a-slip.ts';
export { CRISIS_PLAN_SOURCES, CRISIS_PLAN_STEPS, CRISIS_PLAN_TITLE } from './steps/crisis-plan.ts';
export {
  OVERDOSE_DO_NOT,
  OVERDOSE_HEADINGS,
  OVERDOSE_NOTES,
  OVERDOSE_SIGNS,
  OVERDOSE_STEPS,
  type Step,
} from './steps/overdose.ts';
export {
  CHECK_IN_PROMPTS,
  checkPlan,
  DEFAULT_DELAY_MINUTES,
  emptyPlan,
  MISSED_MEDICINE,
  PLAN_PARTS,
  type PlanPart,
  type RelapsePlan,
  URGE_STEPS,
} from './steps/relapse-plan.ts';
export { LOSS_OF_TOLERANCE } from './steps/tolerance.ts';
export { THERAPIES, THERAPY_RULE, type Therapy, type TherapyId } from './therapies/therapies.ts';
export { addEntry, type LogEntry, type LogProblem } from './withdrawal/log.ts';
export {
  BODY,
  CAN_IT_KILL,
  CAPTION,
  DANGER,
  DANGER_NOW,
  DANGER_TODAY,
  HELPS,
  HOME_REMEDIES,
  MIND,
  PHASE_LABELS,
  type PhaseId,
  STARTING_AFTER_FENTANYL,
} from './withdrawal/phase-words.ts';
export {
  type Drug,
  drawablePhases,
  findProfile,
  MEDETOMIDINE_NOTICE,
  type Phase,
  type Span,
  WITHDRAWAL_PROFILES,
  type WithdrawalProfile,
} from './withdrawal/profiles.ts';
export { type LogSummary, type SymptomCourse, summarizeLog } from './withdrawal/summary.ts';
export {
  GRADE_WORDS,
  GRADES,
  type Grade,
  LOG_DANGERS,
  SYMPTOM_IDS,
  SYMPTOMS,
  type SymptomId,
} from './withdrawal/symptoms.ts';
export { type Claim, type Language, type Standing, type Words, words } from './words.ts';
