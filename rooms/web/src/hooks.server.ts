import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { failureReport } from '#lib/failure-report.ts';
import { getTextDirection } from '#locale';
import { paraglideMiddleware } from './paraglide/server.js';

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%lang%', locale).replace('%dir%', getTextDirection(locale)),
      // Every page is set in the Latin face; the extended one is fetched only where a name needs it.
      preload: ({ type, path }) => type !== 'font' || path.includes('next-latin-wght-normal'),
    }),
  );

// The framework would log the address; ours says only where in the code it broke.
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') console.error(failureReport(error));
};
