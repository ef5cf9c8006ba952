import { getLocale } from '#locale';
import { m } from '#words';
import { formatDay } from './day.ts';
import type { Stand } from './personal-order.ts';
import type { Call, Result } from './saved.ts';

const names: Readonly<Record<Result, () => string>> = {
  'date-offered': m.shortlist_result_date_offered,
  full: m.shortlist_result_full,
  'no-answer': m.shortlist_result_no_answer,
  'wrong-number': m.shortlist_result_wrong_number,
  'money-first': m.shortlist_result_money_first,
  'medicine-no': m.shortlist_result_medicine_no,
};

/** What came of a call, as it is offered to choose from. */
export function resultName(result: Result): string {
  return names[result]();
}

function whatWords({ result, until }: Call): string {
  if (until === undefined) return resultName(result);
  const day = formatDay(until, getLocale());
  if (result === 'date-offered') return m.shortlist_result_date_offered_on({ day });
  if (result === 'full') return m.shortlist_result_full_until({ day });
  return resultName(result);
}

/** "Nov 21, 2026: full until Dec 3, 2026". */
export function callWords(call: Call): string {
  return m.shortlist_call({ day: formatDay(call.day, getLocale()), what: whatWords(call) });
}

/** Where a person stands with a program, for the head of its card; `undefined` before any call. */
export function standWords({ standing, call }: Stand): string | undefined {
  if (!call) return undefined;
  if (standing === 'date-passed') return m.shortlist_stand_date_passed({ call: callWords(call) });
  if (standing === 'call-again') return m.shortlist_stand_call_again({ call: callWords(call) });
  return callWords(call);
}
