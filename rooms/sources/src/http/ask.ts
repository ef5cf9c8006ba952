import { SourceError } from '../source-error.ts';
import { type Asker, request, stopped } from './request.ts';

/** Makes a value of the body of an answer, or says what is wrong with it; then it is asked for once more. */
export type ReadBody<T> = (
  body: string,
) => { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Doubled from try to try and spread over its upper half, so that many readers do not come back at once. */
function backoffMs(tries: number, { world, limits }: Asker): number {
  const whole = Math.min(limits.mostBackoffMs, limits.backoffMs * 2 ** (tries - 1));
  return Math.round(whole * (0.5 + world.random() / 2));
}

/**
 * Asks for one thing, trying again with growing waits where that can help. `what` names it in messages. Throws a
 * `SourceError` with every reason met.
 */
export async function ask<T>(
  url: URL,
  what: string,
  asker: Asker,
  read: ReadBody<T>,
): Promise<{ readonly value: T; readonly bytes: number }> {
  const reasons: string[] = [];
  for (let tries = 1; ; tries++) {
    const attempt = await request(url, asker);
    const came = attempt.ok ? read(attempt.body) : undefined;
    if (attempt.ok && came?.ok) return { value: came.value, bytes: attempt.bytes };
    const failure = attempt.ok
      ? { problem: 'wrong-answer' as const, reason: came && !came.ok ? came.problem : '', again: true }
      : attempt;
    reasons.push(failure.reason);
    if (!failure.again || tries >= asker.limits.tries) {
      const [first = '', ...others] = [...new Set(reasons)].toReversed();
      const before = others.length > 0 ? ` (before that: ${others.join('; ')})` : '';
      throw new SourceError(
        failure.problem,
        `${url.origin}, ${what}, after ${tries} ${tries === 1 ? 'try' : 'tries'}: ${first}${before}. The data of the last good reading stays in use.`,
      );
    }
    const wait = 'waitMs' in failure ? (failure.waitMs ?? 0) : 0;
    try {
      await asker.world.sleep(Math.max(wait, backoffMs(tries, asker)), asker.signal);
    } catch (error) {
      throw stopped(error);
    }
  }
}
