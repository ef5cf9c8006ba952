import { usage } from '../failure.ts';

/** Where the pages send people who want directions. The pages read it from the environment. */
export const checkDirections = (given: string | undefined): void => {
  const text = given?.trim() ?? '';
  if (text === '') return;
  const parts = text.split('{address}');
  const host = hostOf(parts.join('x'));
  // What stands for the address must not decide whom it is told.
  if (parts.length === 2 && host !== undefined && host === hostOf(parts.join('y'))) return;
  throw usage(
    `WAYMARK_DIRECTIONS is "${text.slice(0, 80)}", expected an https address with {address} in it once: ` +
      'https://www.openstreetmap.org/directions?to={address}',
  );
};

const hostOf = (text: string): string | undefined => {
  try {
    const { protocol, host } = new URL(text);
    return protocol === 'https:' ? host : undefined;
  } catch {
    return undefined;
  }
};
