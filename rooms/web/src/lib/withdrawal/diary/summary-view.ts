import {
  FLAG_QUESTIONS,
  GRADE_WORDS,
  type Grade,
  type Language,
  SYMPTOMS,
  summarizeLog,
} from '@waymark/care';
import type { DiaryEntry } from './entry.ts';
import { formatStamp, hasSeveralZones } from './stamp.ts';

export interface SummaryView {
  readonly heading: string;
  readonly caution: string;
  readonly from: string;
  readonly to: string;
  readonly symptoms: readonly {
    readonly id: string;
    readonly name: string;
    readonly now: string;
    readonly nowAt: string;
    readonly worst: string;
    readonly worstAt: string;
    /** Every answer, oldest first. */
    readonly course: readonly string[];
  }[];
  readonly dangers: readonly { readonly question: string; readonly at: string }[];
  readonly notes: readonly { readonly text: string; readonly at: string }[];
}

/** The log as a clinician reads it in a minute; `undefined` while it is empty. No score, no band. */
export function viewSummary(entries: readonly DiaryEntry[], language: Language): SummaryView | undefined {
  if (entries.length === 0) return undefined;
  const zone = hasSeveralZones(entries);
  const stamps = new Map(entries.map((entry) => [entry.at, formatStamp(entry, language, zone)]));
  const when = (at: number) => stamps.get(at)!;
  const word = (grade: Grade) => GRADE_WORDS[grade][language];
  const { heading, caution, from, to, symptoms, dangers, notes } = summarizeLog(entries);
  return {
    heading: heading[language],
    caution: caution[language],
    from: when(from!),
    to: when(to!),
    symptoms: symptoms.map(({ id, latest, latestAt, worst, worstAt, grades }) => ({
      id,
      name: SYMPTOMS[id][language],
      now: word(latest),
      nowAt: when(latestAt),
      worst: word(worst),
      worstAt: when(worstAt),
      course: grades.map(({ grade }) => word(grade)),
    })),
    dangers: dangers.map(({ id, at }) => ({ question: FLAG_QUESTIONS[id][language], at: when(at) })),
    notes: notes.map(({ text, at }) => ({ text, at: when(at) })),
  };
}
