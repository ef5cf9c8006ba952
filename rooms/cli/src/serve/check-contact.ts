import { usage } from '../failure.ts';

/** Whom visitors may write to about a wrong number or a closed program. The pages read it from the environment. */
export const checkContact = (given: string | undefined): void => {
  const text = given?.trim() ?? '';
  if (text === '' || /^[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,255}$/.test(text)) return;
  throw usage(`WAYMARK_CONTACT is "${text.slice(0, 60)}", expected one mail address: help@example.org`);
};
