import type { LogEntry } from '../withdrawal/log.ts';
import type { FlagAnswers } from './flags.ts';

/** What a log entry says in the language of the danger questions. */
export function flagsOfLog({ grades }: LogEntry): FlagAnswers {
  const atLeast = (grade: 'mild' | 'moderate' | 'severe', id: keyof typeof grades) =>
    ORDER.indexOf(grades[id] ?? 'none') >= ORDER.indexOf(grade);
  const some = Object.values(grades).some((grade) => grade === 'moderate' || grade === 'severe');
  return {
    ...(atLeast('severe', 'heart') ? { racingHeart: 'yes' } : {}),
    ...(atLeast('moderate', 'shaking') ? { shaking: 'yes' } : {}),
    ...(atLeast('severe', 'nausea') ? { vomitingNonstop: 'yes' } : {}),
    ...(some ? { inWithdrawal: 'yes' } : {}),
  };
}

/** Severe vomiting and severe diarrhea at once: fluids go out faster than they come in. */
export function needsFluids({ grades }: LogEntry): boolean {
  return grades.nausea === 'severe' && grades.diarrhea === 'severe';
}

const ORDER = ['none', 'mild', 'moderate', 'severe'];
