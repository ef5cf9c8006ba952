import type { Result } from '../result.ts';
import { FLAG_IDS, type FlagAnswers } from '../safety/flags.ts';
import { GRADES, type Grade, SYMPTOM_IDS, type SymptomId } from './symptoms.ts';

/** How someone feels at one moment. Symptoms left out were not asked or not answered. */
export interface LogEntry {
  /** Moment of the entry, milliseconds since 1970. */
  readonly at: number;
  readonly grades: Readonly<Partial<Record<SymptomId, Grade>>>;
  readonly dangers?: FlagAnswers;
  readonly note?: string;
}

export interface LogProblem {
  readonly kind: 'bad-time' | 'unknown-symptom' | 'bad-grade' | 'unknown-danger' | 'empty';
  /** The ids that are wrong. */
  readonly ids: readonly string[];
}

/**
 * The log with this entry in its place in time. An entry in the future is refused; one at the same moment replaces the
 * older. Nothing is stored here: the caller keeps the log on the device if the person says so.
 */
export function addEntry<Entry extends LogEntry>(
  log: readonly Entry[],
  entry: Entry,
  now: number,
): Result<readonly Entry[], LogProblem> {
  const problem = problemOf(entry, now);
  if (problem) return { ok: false, problem };
  const others = log.filter(({ at }) => at !== entry.at);
  return { ok: true, value: [...others, entry].sort((a, b) => a.at - b.at) };
}

function problemOf(entry: LogEntry, now: number): LogProblem | undefined {
  if (!Number.isFinite(entry.at) || entry.at < 0 || entry.at > now) return { kind: 'bad-time', ids: [] };
  const ids = Object.keys(entry.grades);
  const unknown = ids.filter((id) => !(SYMPTOM_IDS as readonly string[]).includes(id));
  if (unknown.length > 0) return { kind: 'unknown-symptom', ids: unknown };
  const bad = ids.filter(
    (id) => !(GRADES as readonly (string | undefined)[]).includes(entry.grades[id as SymptomId]),
  );
  if (bad.length > 0) return { kind: 'bad-grade', ids: bad };
  const strange = Object.entries(entry.dangers ?? {})
    .filter(
      ([id, answer]) =>
        !(FLAG_IDS as readonly string[]).includes(id) || !['yes', 'no', 'unsure'].includes(answer),
    )
    .map(([id]) => id);
  if (strange.length > 0) return { kind: 'unknown-danger', ids: strange };
  const told = ids.length + Object.keys(entry.dangers ?? {}).length + (entry.note?.trim().length ?? 0);
  return told === 0 ? { kind: 'empty', ids: [] } : undefined;
}
