import type { Places } from '@waymark/directory';

/** No place is known: for questions that name none, which need not wait for the places. */
export const noPlaces: Places = {
  resolve: () => ({ ok: false, problem: 'unknown', suggestions: [] }),
  suggest: () => [],
  citiesIn: () => [],
  cityNear: () => undefined,
};
