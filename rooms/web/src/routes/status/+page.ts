import type { SourceHealth } from '#lib/status/health.ts';
import type { PageLoad } from './$types';

interface StatusData {
  readonly health: readonly SourceHealth[] | null;
  /** ISO time of the answer. */
  readonly now: string;
}

export const load: PageLoad = async ({ fetch }): Promise<StatusData> => {
  try {
    return await (await fetch('/status/health.json')).json();
  } catch {
    return { health: null, now: '' };
  }
};
