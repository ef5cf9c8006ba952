import type { LinkedProgram } from './list-link.ts';
import { isId, isZip, reviveCall } from './revive-list.ts';
import { longestNote, mostCalls, mostKept } from './saved.ts';

/** A shared list kept with its page in the browser's history, perhaps by an older release: what can be read of it. */
export function reviveReceived(kept: unknown): readonly LinkedProgram[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, mostKept).flatMap((each: unknown): LinkedProgram[] => {
    const { id, zip, note, calls } = Object(each) as Record<string, unknown>;
    if (!isId(id)) return [];
    const heard = Array.isArray(calls) ? calls.flatMap((call) => reviveCall(call) ?? []) : [];
    return [
      {
        id,
        zip: isZip(zip) ? zip : '',
        ...(typeof note === 'string' && note ? { note: note.slice(0, longestNote) } : {}),
        ...(heard.length > 0 ? { calls: heard.slice(0, mostCalls) } : {}),
      },
    ];
  });
}
