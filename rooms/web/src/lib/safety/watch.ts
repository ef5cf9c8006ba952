import { type Alert, evaluateSafety, type SafetyInput } from '@waymark/care';
import { type SafetyNotice, viewAlert } from './notice.ts';

export type { SafetyNotice } from './notice.ts';

type Locale = 'en' | 'es';

/** What free text sets off, the most severe first. It is matched here, in both languages, and kept nowhere. */
export function watchText(text: string, locale: Locale): readonly SafetyNotice[] {
  return text.trim() === '' ? [] : watchAnswers({ text }, locale);
}

/** What answers, an age, a symptom log or text set off, the most severe first. */
export function watchAnswers(answers: SafetyInput, locale: Locale): readonly SafetyNotice[] {
  return viewAlerts(evaluateSafety(answers), locale);
}

/** Alerts that a rule found already, in words. */
export function viewAlerts(alerts: readonly Alert[], locale: Locale): readonly SafetyNotice[] {
  return alerts.map((alert) => viewAlert(alert, locale));
}
