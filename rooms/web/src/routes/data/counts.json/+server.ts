import { json, type RequestHandler } from '@sveltejs/kit';
import { surveyOf } from '#lib/data/survey.ts';
import { serverShelf } from '#lib/find/packs.node.ts';

/** Counted from the packs in use; `null` where there are none. */
export const GET: RequestHandler = async () => {
  const opened = await (await serverShelf()).search();
  return json(opened.ok ? surveyOf(opened.value) : null);
};
