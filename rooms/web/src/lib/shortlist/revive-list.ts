import { isDay } from './day.ts';
import {
  type Call,
  longestNote,
  mostCalls,
  mostKept,
  results,
  type SavedProgram,
  type Shortlist,
} from './saved.ts';

/** The highest number that the directory can give. */
const highestId = 0x3fffffff;
const longestName = 300;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isId(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= highestId;
}

export const isZip = (value: unknown): value is string => typeof value === 'string' && /^\d{5}$/.test(value);

/** A call as it was kept, `undefined` where it cannot be one. */
export function reviveCall(kept: unknown): Call | undefined {
  if (!isRecord(kept)) return undefined;
  const result = results.find((each) => each === kept['result']);
  const { day, until } = kept;
  if (!result || !isDay(day) || (until !== undefined && !isDay(until))) return undefined;
  return { result, day, ...(until === undefined ? {} : { until }) };
}

function reviveProgram(kept: unknown): SavedProgram | undefined {
  if (!isRecord(kept) || !isId(kept['id'])) return undefined;
  const { id, name, zip, note, calls } = kept;
  return {
    id,
    name: typeof name === 'string' ? name.slice(0, longestName) : '',
    zip: isZip(zip) ? zip : '',
    note: typeof note === 'string' ? note.slice(0, longestNote) : '',
    calls: (Array.isArray(calls) ? calls : []).flatMap((call) => reviveCall(call) ?? []).slice(-mostCalls),
  };
}

/** How a list is written down, in this tab or on the device. */
export interface KeptList {
  readonly format: 1;
  readonly programs: Shortlist;
}

export function keptOf(programs: Shortlist): KeptList {
  return { format: 1, programs };
}

/** A list as it was kept, perhaps by another release or after damage: whatever can be read of it. */
export function reviveList(kept: unknown): Shortlist {
  const programs = isRecord(kept) && Array.isArray(kept['programs']) ? kept['programs'] : [];
  const read = programs.flatMap((program) => reviveProgram(program) ?? []);
  return read.filter(({ id }, at) => read.findIndex((other) => other.id === id) === at).slice(0, mostKept);
}
