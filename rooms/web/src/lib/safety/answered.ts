import type { TriggerId } from '@waymark/care';
import type { SafetyNotice } from './watch.ts';

export type Answered = ReadonlySet<TriggerId>;

/** What still stops everything, and what stands in the page beside the rest. */
export function part(notices: readonly SafetyNotice[], answered: Answered) {
  const stops = ({ id, severity }: SafetyNotice) => severity === 5 && !answered.has(id);
  return { stopping: notices.filter(stops), standing: notices.filter((notice) => !stops(notice)) };
}

/** Answers hold while their danger lasts: one that went and comes back stops again. */
export function stillAnswered(notices: readonly SafetyNotice[], answered: Answered): Answered {
  const present = new Set(notices.filter(({ severity }) => severity === 5).map(({ id }) => id));
  return new Set([...answered].filter((id) => present.has(id)));
}

/** The actions of several notices, each number once. */
export function withoutRepeats(notices: readonly SafetyNotice[]): readonly SafetyNotice[] {
  const seen = new Set<string>();
  return notices.map((notice) => ({
    ...notice,
    actions: notice.actions.filter((action) => {
      const key = JSON.stringify(action);
      return seen.has(key) ? false : seen.add(key);
    }),
  }));
}
