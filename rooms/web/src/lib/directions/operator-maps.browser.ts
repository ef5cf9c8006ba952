import type { Opened } from '#lib/find/packs.ts';
import { remember } from '#lib/find/remember.ts';
import type { OperatorMaps } from './operator-maps.ts';

/** Asked once for as long as the page is open; the same answer for everyone, so asking tells nothing of a person. */
export const operatorMaps = remember(async (): Promise<Opened<OperatorMaps>> => {
  try {
    const answer = await fetch('/data/maps.json');
    if (!answer.ok) return { ok: false, problem: 'unreachable' };
    const { directions, streets } = (await answer.json()) as Partial<Record<keyof OperatorMaps, unknown>>;
    return {
      ok: true,
      value: {
        directions: typeof directions === 'string' ? directions : null,
        streets: typeof streets === 'string' ? streets : null,
      },
    };
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
});
