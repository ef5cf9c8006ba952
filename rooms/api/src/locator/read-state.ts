import type { Places } from '@waymark/directory';
import { isNumberedState } from './state-ids.ts';

/** The postal code of the state or territory that `text` names by its code or its name, `undefined` for none. */
export const readState = (text: string, places: Places): string | undefined => {
  const code = text.trim().toUpperCase();
  if (isNumberedState(code)) return code;
  const answer = places.resolve(text);
  return answer.ok && answer.place.kind === 'state' ? answer.place.state : undefined;
};
