import type { Source } from '@waymark/directory';

/** How old the lists are, in words. A directory of several lists is as old as each, never as fresh as its newest. */
export const listDates = (sources: readonly Pick<Source, 'asOf'>[]): string => {
  const dates = sources.map(({ asOf }) => asOf).sort();
  const [oldest = '', newest = ''] = [dates[0], dates.at(-1)];
  return oldest === newest ? `as of ${oldest}` : `from lists of ${oldest} to ${newest}`;
};
