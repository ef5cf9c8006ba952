import type { LogEntry } from '../withdrawal/log.ts';
import type { FlagAnswers, FlagId } from './flags.ts';
import { hearText } from './heard-text.ts';
import { flagsOfLog, needsFluids } from './log-danger.ts';
import { fireRules } from './rules.ts';
import { type Severity, TRIGGER_IDS, TRIGGERS, type TriggerCopy, type TriggerId } from './triggers.ts';

/** Anything a person has told us so far; every part may be missing. */
export interface SafetyInput {
  readonly flags?: FlagAnswers;
  readonly age?: number | undefined;
  readonly log?: LogEntry;
  readonly text?: string;
}

export interface Alert {
  readonly id: TriggerId;
  readonly severity: Severity;
  readonly copy: TriggerCopy;
  /** The questions whose answers fired it; empty when it was free text. */
  readonly because: readonly FlagId[];
}

const ADULT_YEARS = 18;

/** Every trigger that fires, the most severe first; the order of T1 to T14 among equals. */
export function evaluateSafety(input: SafetyInput): readonly Alert[] {
  const flags = {
    ...(input.log ? flagsOfLog(input.log) : {}),
    ...withoutNo(input.log?.dangers),
    ...withoutNo(input.flags),
  };
  const known = { ...noOf(input.log?.dangers), ...noOf(input.flags), ...flags };
  const text = [...contextOf(known), input.text, input.log?.note]
    .filter((part) => part !== undefined)
    .join('\n');
  const heard = hearText(text).filter(({ id }) => id !== 'T7' || !onlyFever(text) || known.injects !== 'no');
  const fired = [
    ...fireRules({ flags: known }),
    ...heard.map((one) => ({ ...one, because: [] as FlagId[] })),
    ...(input.log && needsFluids(input.log) ? [{ id: 'T5', severity: 4, because: [] } as const] : []),
  ];
  const minor = typeof input.age === 'number' && input.age < ADULT_YEARS;
  if (
    minor &&
    (known.aloneNow === 'yes' || known.aloneNow === 'unsure') &&
    fired.some(({ severity }) => severity >= 4)
  ) {
    fired.push({ id: 'T13', severity: 4, because: ['aloneNow'] });
  }
  return merge(fired);
}

/** True when an alert blocks the flow until the person says they are safe or getting help. */
export function mustStop(alerts: readonly Alert[]): boolean {
  return alerts.some(({ severity }) => severity === 5);
}

/**
 * True when no program may be suggested first: anything that blocks, plus dehydration and a minor in danger, who need
 * care today and not a list.
 */
export function isEmergency(alerts: readonly Alert[]): boolean {
  return mustStop(alerts) || alerts.some(({ id }) => id === 'T5' || id === 'T13');
}

interface Fired {
  readonly id: TriggerId;
  readonly severity: Severity;
  readonly because: readonly FlagId[];
}

function merge(fired: readonly Fired[]): readonly Alert[] {
  return TRIGGER_IDS.flatMap((id) => {
    const same = fired.filter((one) => one.id === id);
    if (same.length === 0) return [];
    const severity = Math.max(...same.map((one) => one.severity)) as Severity;
    const because = [...new Set(same.flatMap((one) => one.because))];
    return [{ id, severity, copy: TRIGGERS[id], because }];
  }).sort((a, b) => b.severity - a.severity);
}

/** What the answers add to what the text says: "I want to quit" means more in pregnancy. */
function contextOf(known: FlagAnswers): readonly string[] {
  return known.pregnant === 'yes' || known.pregnant === 'unsure' ? ['pregnant.'] : [];
}

/** A yes from anywhere stands, whatever another part says. */
function withoutNo(flags: FlagAnswers = {}): FlagAnswers {
  return Object.fromEntries(Object.entries(flags).filter(([, answer]) => answer !== 'no'));
}

function noOf(flags: FlagAnswers = {}): FlagAnswers {
  return Object.fromEntries(Object.entries(flags).filter(([, answer]) => answer === 'no'));
}

/** Fever is the only thing of T7 in this text, and it matters together with injecting. */
function onlyFever(text: string): boolean {
  const without = text.replace(/fever(ish)?|fiebre|calentura/gi, ' ');
  return !hearText(without).some(({ id }) => id === 'T7');
}
