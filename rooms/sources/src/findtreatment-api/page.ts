import { ask, type ReadBody } from '../http/ask.ts';
import type { Asker } from '../http/request.ts';
import { type AnswerPage, readAnswer } from './answer.ts';

export interface FetchedPage {
  readonly page: AnswerPage;
  readonly bytes: number;
}

const readPage =
  (wanted: number): ReadBody<AnswerPage> =>
  (body) => {
    const answer = readAnswer(body);
    if (!answer.ok) return answer;
    const { page, rows, totalPages, recordCount } = answer.value;
    if (page !== wanted) return { ok: false, problem: `page ${page} came in place of page ${wanted}` };
    if (rows.length === 0 && wanted <= totalPages && recordCount > 0)
      return { ok: false, problem: `page ${wanted} of ${totalPages} has no rows` };
    return answer;
  };

/** Gets one page, trying again with growing waits where that can help. Throws a `SourceError` with every reason met. */
export async function fetchPage(url: URL, wanted: number, asker: Asker): Promise<FetchedPage> {
  const { value, bytes } = await ask(url, `page ${wanted}`, asker, readPage(wanted));
  return { page: value, bytes };
}
