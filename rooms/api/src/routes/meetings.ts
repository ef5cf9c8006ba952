import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  type MeetingQuestion,
  meetingQueryOf,
  readMeetingQuestion,
  searchMeetings,
  toCalendar,
  type Zones,
} from '@waymark/directory';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { idParams } from '../ids.ts';
import { presentMeetingDetail, presentMeetings } from '../meetings/present.ts';
import { meetingsQuestion, momentQuestion } from '../meetings/question.ts';
import { type AskedMoment, readMoment } from '../meetings/read-moment.ts';
import { meetingDetailSchema, meetingsAnswerSchema } from '../meetings/schemas.ts';
import type { OpenPacks, PackStore } from '../pack-store.ts';
import { answerParamProblems, answerProblem, type ParamProblem } from '../problem.ts';
import { entriesOf, guardQuestion } from '../question-guard.ts';
import { placeLeftEmpty, presentProblem } from '../read-problems.ts';
import { answerNotReady, answersWith, orNoList, orNotFound, uncached } from '../route-parts.ts';

/** Where the time comes from. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly zones: Zones;
}

interface Variables {
  packs: OpenPacks & Required<Pick<OpenPacks, 'meetings'>>;
  question: MeetingQuestion;
  moment: AskedMoment;
}

const calendarType = 'text/calendar; charset=utf-8';

const wantsCalendar = (c: Context): boolean => {
  const kinds = (c.req.header('accept') ?? '').split(',').map((kind) => kind.split(';')[0]!.trim());
  return kinds.includes('text/calendar') && !kinds.includes('application/json');
};

/** Reads the question with the same reader as the command line and a shared link, before the schema looks at its form. */
const readQuestion = (store: PackStore, clock: Clock) =>
  createMiddleware<{ Variables: Variables }>(async (c, next) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    const { meetings } = packs;
    if (!meetings) return answerNoMeetings(c);
    const entries = entriesOf(c.req.url);
    const refuse = (...problems: readonly ParamProblem[]) => answerParamProblems(c, problems);
    const lost = placeLeftEmpty(entries);
    if (lost) return refuse(lost);
    const reading = readMeetingQuestion(entries, packs.places);
    if (!reading.ok) return refuse(...reading.problems.map(presentProblem));
    const moment = readMoment(reading.value, clock.zones, clock.now);
    if (!moment.ok) return refuse(moment.problem);
    c.set('packs', { ...packs, meetings });
    c.set('question', reading.value);
    c.set('moment', moment.value);
    return next();
  });

const answerNoMeetings = (c: Context) =>
  answerProblem(
    c,
    'not-found',
    'This site has no list of meetings. Its operator brings one with: waymark sync.',
  );

const detailRoute = createRoute({
  method: 'get',
  path: '/api/v1/meetings/{id}',
  summary: 'Everything that is known of one meeting',
  description:
    'As JSON; or with `Accept: text/calendar` as a calendar of the coming half year, by the clock of its own zone.',
  request: { params: idParams('a meeting'), query: momentQuestion },
  middleware: guardQuestion(Object.keys(momentQuestion.shape)),
  responses: {
    ...answersWith('The meeting.', meetingDetailSchema),
    200: {
      description: 'The meeting.',
      content: {
        'application/json': { schema: meetingDetailSchema },
        'text/calendar': { schema: z.string() },
      },
    },
    ...orNotFound,
  },
});

export const addMeetings = (app: OpenAPIHono, store: PackStore, clock: Clock) => {
  const route = createRoute({
    method: 'get',
    path: '/api/v1/meetings',
    summary: 'Search the support meetings',
    description:
      'What can be joined from anywhere takes part around every place. A list older than 30 days is never current: ' +
      'its meetings come last, with `current: false`.',
    request: { query: meetingsQuestion },
    middleware: readQuestion(store, clock),
    responses: { ...answersWith('The answer.', meetingsAnswerSchema), ...orNoList },
  });
  app.openapi(route, (c) => {
    const { packs, question, moment } = c.var;
    const { pack } = packs.meetings;
    const query = meetingQueryOf(question, moment);
    const found = searchMeetings(pack, query, moment);
    const asked = { pack, moment, isDemo: packs.manifest.demo === true };
    return c.json(presentMeetings(asked, query, question.place, found), 200, uncached);
  });

  app.openapi(detailRoute, (c) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    if (!packs.meetings) return answerNoMeetings(c);
    const { pack, detail } = packs.meetings;
    const reading = readMeetingQuestion(entriesOf(c.req.url), packs.places);
    if (!reading.ok) return answerParamProblems(c, reading.problems.map(presentProblem));
    const moment = readMoment(reading.value, clock.zones, clock.now);
    if (!moment.ok) return answerParamProblems(c, [moment.problem]);
    const row = pack.rowOf(c.req.valid('param').id);
    if (row === undefined) {
      return answerProblem(
        c,
        'not-found',
        'No meeting has this number. Search again to find its current one.',
      );
    }
    const isDemo = packs.manifest.demo === true;
    if (wantsCalendar(c)) {
      const { now, zones } = moment.value;
      const { text, leftOut } = toCalendar([detail.meeting(row)], {
        now,
        zones,
        host: new URL(c.req.url).hostname,
        ...(isDemo && { titleOf: ({ name }) => `Made up, this meeting does not exist: ${name}` }),
      });
      if (leftOut.length === 0) return c.body(text, 200, { ...uncached, 'content-type': calendarType });
      return answerProblem(
        c,
        'not-found',
        'This meeting has no place in a calendar: it has no fixed time, is closed for now, or does not gather every week.',
      );
    }
    const asked = { pack, moment: moment.value, isDemo };
    return c.json(presentMeetingDetail(asked, detail, row), 200, uncached);
  });
};
