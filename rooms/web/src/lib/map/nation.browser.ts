import address from 'virtual:nation-map';
import { type Outcome, remember } from '#lib/find/remember.ts';
import { type Nation, readNation } from './nation.ts';

type MapTrouble = 'unreachable' | 'damaged';

/** The nation's lines: one file for every place there is, so that asking for it says nothing about where somebody looks. */
export const nationMap = remember(async (): Promise<Outcome<Nation, MapTrouble>> => {
  let file: unknown;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return { ok: false, problem: 'unreachable' };
    file = await answer.json();
  } catch {
    return { ok: false, problem: 'unreachable' };
  }
  const nation = readNation(file);
  return nation ? { ok: true, value: nation } : { ok: false, problem: 'damaged' };
});
