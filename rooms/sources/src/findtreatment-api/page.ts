import { SourceError } from '../source-error.ts';
import { type AnswerPage, readAnswer } from './answer.ts';
import { type Asker, type Attempt, request, stopped } from './request.ts';

export interface FetchedPage {
  readonly page: AnswerPage;
  readonly bytes: number;
}

/** Doubled from try to try and spread over its upper half, so that many readers do not come back at once. */
function backoffMs(tries: number, { world, limits }: Asker): number {
  const whole = Math.min(limits.mostBackoffMs, limits.backoffMs * 2 ** (tries - 1));
  return Math.round(whole * (0.5 + world.random() / 2));
}

function readAttempt(attempt: Attempt, wanted: number): Attempt | FetchedPage {
  if (!attempt.ok) return attempt;
  const again = (reason: string): Attempt => ({ ok: false, problem: 'wrong-answer', reason, again: true });
  const answer = readAnswer(attempt.body);
  if (!answer.ok) return again(answer.problem);
  const { page, rows, totalPages, recordCount } = answer.value;
  if (page !== wanted) return again(`page ${page} came in place of page ${wanted}`);
  if (rows.length === 0 && wanted <= totalPages && recordCount > 0)
    return again(`page ${wanted} of ${totalPages} has no rows`);
  return { page: answer.value, bytes: attempt.bytes };
}

/** Gets one page, trying again with growing waits where that can help. Throws a `SourceError` with every reason met. */
export async function fetchPage(url: URL, wanted: number, asker: Asker): Promise<FetchedPage> {
  const reasons: string[] = [];
  for (let tries = 1; ; tries++) {
    const came = readAttempt(await request(url, asker), wanted);
    if ('page' in came) return came;
    if (came.ok)
      throw new Error('fetchPage: got a body that was not read, expected a page or a reason. Report this.');
    reasons.push(came.reason);
    if (!came.again || tries >= asker.limits.tries) {
      const [first = '', ...others] = [...new Set(reasons)].toReversed();
      const before = others.length > 0 ? ` (before that: ${others.join('; ')})` : '';
      throw new SourceError(
        came.problem,
        `${url.origin}, page ${wanted}, after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${first}${before}. The data of the last good reading stays in use.`,
      );
    }
    try {
      await asker.world.sleep(Math.max(came.waitMs ?? 0, backoffMs(tries, asker)), asker.signal);
    } catch (error) {
      throw stopped(error);
    }
  }
}
