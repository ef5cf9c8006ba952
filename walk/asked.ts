import type { Page } from 'playwright-core';

/** Everything asked of any server from now on, with what was sent along. */
export function listen(page: Page): string[] {
  const asked: string[] = [];
  page
    .context()
    .on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
  return asked;
}
