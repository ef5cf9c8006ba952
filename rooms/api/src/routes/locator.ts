import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { guardForm, readForm } from '../form-body.ts';
import { answerQuestion } from '../locator/answer-question.ts';
import { locatorAnswerSchema } from '../locator/answer-schema.ts';
import { locatorQuestion } from '../locator/question-schema.ts';
import { readLocatorQuestion } from '../locator/read-question.ts';
import type { PackStore } from '../pack-store.ts';
import { answerParamProblems, answerProblem } from '../problem.ts';
import { entriesOf } from '../question-guard.ts';
import { answerNotReady, answersWith, orFormTooLong, uncached } from '../route-parts.ts';

const listing = '/locator/listing';
const exported = '/locator/exportsAsJson/v2';

const shared = {
  summary: "Listings as FindTreatment.gov's locator gives them",
  description:
    'For software written for the locator of FindTreatment.gov: change its address, and it works. One row for each listing. ' +
    'Parameters that are not named here are passed over; what cannot be read is a problem document with status 400.',
  responses: answersWith('One page of the result.', locatorAnswerSchema),
};

/** The schema that reads the parameters documents them; our own reader calls it, since they may come from two sides at once. */
const document = ({ openAPIRegistry }: OpenAPIHono): void => {
  for (const path of [listing, exported]) {
    openAPIRegistry.registerPath({ ...shared, method: 'get', path, request: { query: locatorQuestion } });
  }
  const content = { 'application/x-www-form-urlencoded': { schema: locatorQuestion } };
  openAPIRegistry.registerPath({
    ...shared,
    method: 'post',
    path: listing,
    request: { body: { content } },
    responses: { ...shared.responses, ...orFormTooLong },
  });
};

export const addLocator = (app: OpenAPIHono, store: PackStore): void => {
  const answer = (c: Context, entries: readonly (readonly [string, string])[]) => {
    const packs = store.current();
    if (!packs) return answerNotReady(c);
    if (!packs.codeBook) {
      return answerProblem(
        c,
        'not-ready',
        'These packs come without a code book. Build them again: waymark build',
      );
    }
    const reading = readLocatorQuestion(entries, packs, packs.codeBook);
    if (!reading.ok) return answerParamProblems(c, reading.problems);
    return c.json(answerQuestion(packs, packs.codeBook, reading.value), 200, uncached);
  };

  document(app);
  app.get(listing, (c) => answer(c, entriesOf(c.req.url)));
  app.get(exported, (c) => answer(c, entriesOf(c.req.url)));
  app.post(listing, guardForm, async (c) => {
    const form = await readForm(c);
    if (form) return answer(c, [...entriesOf(c.req.url), ...form]);
    return answerProblem(
      c,
      'bad-request',
      'Got a body that is not a form, expected application/x-www-form-urlencoded. Send the parameters as a form.',
    );
  });
};
