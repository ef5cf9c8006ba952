import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { failureReport } from '#lib/failure-report.ts';
import { getTextDirection } from '#locale';
import { building } from '$app/env';
import { paraglideMiddleware } from './paraglide/server.js';

/** As `app.html` has it. */
const root = '<html lang="en" dir="ltr">';

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, async ({ locale }) => {
    const response = await resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace(root, `<html lang="${locale}" dir="${getTextDirection(locale)}">`),
      preload: () => true,
    });
    // Which program a person opened and what they asked is kept nowhere on the way.
    const tells =
      event.route.id === '/find/[id]' || (event.route.id === '/find' && !building && event.url.search !== '');
    if (tells) response.headers.set('cache-control', 'private, no-store');
    return response;
  });

// The framework would log the address; ours says only where in the code it broke.
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') console.error(failureReport(error));
};
