import type { FlagId } from '../safety/flags.ts';
import { type Words, words } from '../words.ts';
import type { LogEntry } from './log.ts';
import { GRADES, type Grade, SYMPTOM_IDS, type SymptomId } from './symptoms.ts';

export interface SymptomCourse {
  readonly id: SymptomId;
  readonly worst: Grade;
  /** First moment at which it was at its worst. */
  readonly worstAt: number;
  readonly latest: Grade;
  readonly latestAt: number;
  /** Every answer, oldest first. */
  readonly grades: readonly { readonly at: number; readonly grade: Grade }[];
}

/** What a clinician can read in a minute. It carries no score, no band and no advice on when to take anything. */
export interface LogSummary {
  readonly heading: Words;
  readonly caution: Words;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly entries: number;
  /** Symptoms that were asked about, the worst now first. */
  readonly symptoms: readonly SymptomCourse[];
  readonly dangers: readonly {
    readonly id: FlagId;
    readonly answer: 'yes' | 'unsure';
    readonly at: number;
  }[];
  readonly notes: readonly { readonly at: number; readonly text: string }[];
}

const HEADING = words('How I have felt', 'Cómo me he sentido');
const CAUTION = words(
  'Written by the person. Not a clinical scale, not scored. Please examine and ask.',
  'Escrito por la persona. No es una escala clínica ni tiene puntaje. Por favor, examine y pregunte.',
);

/** The log as a page for a clinician. */
export function summarizeLog(log: readonly LogEntry[]): LogSummary {
  const entries = [...log].sort((a, b) => a.at - b.at);
  return {
    heading: HEADING,
    caution: CAUTION,
    from: entries[0]?.at,
    to: entries.at(-1)?.at,
    entries: entries.length,
    symptoms: SYMPTOM_IDS.flatMap((id) => courseOf(id, entries)).sort(
      (a, b) => rank(b.latest) - rank(a.latest) || rank(b.worst) - rank(a.worst),
    ),
    dangers: entries.flatMap(({ at, dangers = {} }) =>
      (Object.entries(dangers) as [FlagId, string][]).flatMap(([id, answer]) =>
        answer === 'yes' || answer === 'unsure' ? [{ id, answer, at }] : [],
      ),
    ),
    notes: entries.flatMap(({ at, note }) => (note?.trim() ? [{ at, text: note.trim() }] : [])),
  };
}

function courseOf(id: SymptomId, entries: readonly LogEntry[]): readonly SymptomCourse[] {
  const grades = entries.flatMap(({ at, grades: { [id]: grade } }) =>
    grade === undefined ? [] : [{ at, grade }],
  );
  const latest = grades.at(-1);
  if (latest === undefined) return [];
  const worst = grades.reduce((most, one) => (rank(one.grade) > rank(most.grade) ? one : most));
  return [{ id, worst: worst.grade, worstAt: worst.at, latest: latest.grade, latestAt: latest.at, grades }];
}

function rank(grade: Grade): number {
  return GRADES.indexOf(grade);
}
