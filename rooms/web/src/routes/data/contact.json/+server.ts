import { json, type RequestHandler } from '@sveltejs/kit';
import { contactHere } from '#lib/report/contact.ts';

/** Whom to write to about this site: `{"mail": null}` where its operator named nobody. */
export const GET: RequestHandler = async () => {
  const contact = await contactHere();
  return json({ mail: contact.ok ? contact.value : null });
};
