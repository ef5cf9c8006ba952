import { keyOf } from './fold.ts';
import { NAME_BYTES } from './names.ts';
import { tidySpelling } from './spelling.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x1f\x7f]/;

/** True for a name a pack can hold and a person can type: with a letter from a to z, not endless, on one line. */
export function isPlaceName(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > NAME_BYTES || CONTROL.test(name)) return false;
  return /[a-z]/.test(keyOf(name)) && new TextEncoder().encode(tidySpelling(name)).length <= NAME_BYTES;
}
