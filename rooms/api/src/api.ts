import { OpenAPIHono } from '@hono/zod-openapi';
import { readZones } from '@waymark/directory';
import type { Guide } from '@waymark/guide';
import { cors } from 'hono/cors';
import type { PackStore } from './pack-store.ts';
import { answerProblem } from './problem.ts';
import { guardAddress } from './question-guard.ts';
import { refuse } from './question-problems.ts';
import { addCare } from './routes/care.ts';
import { addConcepts } from './routes/concepts.ts';
import { addGuide } from './routes/guide.ts';
import { addHousing } from './routes/housing.ts';
import { addListing } from './routes/listing.ts';
import { addLocator } from './routes/locator.ts';
import { addMeetings, type Clock } from './routes/meetings.ts';
import { addPacks } from './routes/packs.ts';
import { addPlaces } from './routes/places.ts';
import { addSearch } from './routes/search.ts';
import { addSources } from './routes/sources.ts';
import { addStatus } from './routes/status.ts';

const description = {
  openapi: '3.1.0',
  info: {
    title: 'Waymark',
    version: '1',
    description:
      'Treatment for heroin and other opioids in the United States: who offers it, where, and what is known of it. ' +
      'Every fact has a source and a date; what is not stated is left out, and never means "no". ' +
      'Nothing here takes what a person answers to a check. ' +
      'Questions are not logged. Errors are problem documents (RFC 9457).',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
};

/** Every known path answers other methods with 405 rather than 404. */
const refuseOtherMethods = (app: OpenAPIHono): void => {
  const known = app.routes.filter(({ method }) => method === 'GET' || method === 'POST');
  for (const [path, routes = []] of Map.groupBy(known, (route) => route.path)) {
    const methods = [...new Set(routes.map(({ method }) => method))];
    app.all(path, (c) => {
      c.header('allow', [...methods, 'HEAD', 'OPTIONS'].join(', '));
      return answerProblem(c, 'method-not-allowed', `Got ${c.req.method}, expected ${methods.join(' or ')}.`);
    });
  }
};

interface Given {
  readonly packs: PackStore;
  /** Left out where no guide is at hand: its list is empty then. */
  readonly guide?: Guide;
  /** What "now" and "today" are read from; the machine's own unless told. */
  readonly clock?: Clock;
}

const ownClock: Clock = {
  now: () => Date.now(),
  zones: readZones((locale, options) => new Intl.DateTimeFormat(locale, options)),
};

const noGuide: Guide = { pages: { en: [], es: [] }, sources: {} };

/** The HTTP API over whatever packs and guide it is given. It keeps nothing, and logs nothing of what it is asked. */
export const createApi = ({ packs, guide = noGuide, clock = ownClock }: Given): OpenAPIHono => {
  const app = new OpenAPIHono({ defaultHook: refuse });
  const open = cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] });
  app.use('/api/*', open);
  app.use('/packs/*', open);
  app.use('/locator/*', cors({ origin: '*', allowMethods: ['GET', 'POST', 'HEAD', 'OPTIONS'] }));
  app.use(guardAddress);

  addSearch(app, packs);
  addListing(app, packs);
  addMeetings(app, packs, clock);
  addHousing(app, packs, clock.now);
  addPlaces(app, packs);
  addConcepts(app);
  addGuide(app, guide);
  addCare(app);
  addSources(app, packs);
  addStatus(app, packs);
  addPacks(app, packs);
  addLocator(app, packs);
  app.doc31('/api/v1/openapi.json', description);
  refuseOtherMethods(app);

  app.notFound((c) =>
    answerProblem(c, 'not-found', 'There is no such address. /api/v1/openapi.json lists those there are.'),
  );
  // Neither the error nor the question may leave here: both can hold what a person searched.
  app.onError((_, c) =>
    answerProblem(c, 'fault', 'Something went wrong on our side. Try again, or ask for less.'),
  );
  return app;
};
