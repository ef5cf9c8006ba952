import fc from 'fast-check';
import { type Call, longestNote, results, type SavedProgram } from './saved.ts';

/** A program on a list, with what a test says of it. */
export function saved(id: number, given: Partial<SavedProgram> = {}): SavedProgram {
  return { id, name: `Program ${id}`, zip: '21201', note: '', calls: [], ...given };
}

export function call(result: Call['result'], day: string, until?: string): Call {
  return { result, day, ...(until ? { until } : {}) };
}

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyCall: fc.Arbitrary<Call> = fc
  .record({ result: fc.constantFrom(...results), day: anyDay, until: fc.option(anyDay, { nil: undefined }) })
  .map(({ result, day, until }) => call(result, day, until));

export const anyId = fc.integer({ min: 1, max: 0x3fffffff });
export const anyZip = fc.oneof(fc.constant(''), fc.stringMatching(/^\d{5}$/));
export const anyNote = fc
  .string({ unit: 'binary', maxLength: longestNote })
  .map((text) => text.slice(0, longestNote));
