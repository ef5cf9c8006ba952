import type { Call, SavedProgram, Shortlist } from './saved.ts';

/** Where a person stands with a program, best first. ORDER.md beside this file says the same in words. */
export const standings = [
  'date-offered',
  'date-passed',
  'call-again',
  'not-called',
  'no-answer',
  'full',
  'money-first',
  'wrong-number',
  'medicine-no',
] as const;
export type Standing = (typeof standings)[number];

export interface Stand {
  readonly standing: Standing;
  /** The call it follows from; absent where none is noted. */
  readonly call?: Call;
}

/** The latest call; of several on one day the one noted last. */
function latest(calls: readonly Call[]): Call | undefined {
  return calls.reduce<Call | undefined>(
    (best, call) => (best && best.day > call.day ? best : call),
    undefined,
  );
}

// A later "no answer" takes nothing of these away. A date offered later does.
const lasting: ReadonlySet<string> = new Set(['medicine-no', 'money-first']);

function decisive(calls: readonly Call[]): Call | undefined {
  const last = latest(calls);
  if (!last || last.result === 'date-offered') return last;
  const offered = latest(calls.filter(({ result }) => result === 'date-offered'));
  const since = calls.filter((call) => lasting.has(call.result) && !(offered && offered.day > call.day));
  return (
    latest(since.filter(({ result }) => result === 'medicine-no')) ??
    latest(since.filter(({ result }) => result === 'money-first')) ??
    last
  );
}

function standingOf({ result, until }: Call, today: string): Standing {
  if (result === 'date-offered') return until !== undefined && until < today ? 'date-passed' : 'date-offered';
  if (result === 'full') return until !== undefined && until <= today ? 'call-again' : 'full';
  return result;
}

/** Where a person stands with a program on the day `today`. */
export function standOf({ calls }: Pick<SavedProgram, 'calls'>, today: string): Stand {
  const call = decisive(calls);
  return call ? { standing: standingOf(call, today), call } : { standing: 'not-called' };
}

// A date offered or waited for that nobody named comes after those that were.
const open = '9999-12-31';

function within({ standing, call }: Stand): string {
  if (!call) return '';
  return standing === 'date-offered' || standing === 'full' ? (call.until ?? open) : call.day;
}

/** The list as this person would call it next. Between equals the order of saving stays. */
export function orderForPerson(list: Shortlist, today: string): Shortlist {
  return list
    .map((program) => ({ program, stand: standOf(program, today) }))
    .sort((a, b) => {
      const byStanding = standings.indexOf(a.stand.standing) - standings.indexOf(b.stand.standing);
      if (byStanding !== 0) return byStanding;
      return within(a.stand) < within(b.stand) ? -1 : within(a.stand) > within(b.stand) ? 1 : 0;
    })
    .map(({ program }) => program);
}
