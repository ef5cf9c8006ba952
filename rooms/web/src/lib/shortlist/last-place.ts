import type { Place } from '@waymark/directory';

/** Where the person last searched from, so that the list can say how far each program is. Kept nowhere else. */
export const last: { place?: Place | undefined } = {};
