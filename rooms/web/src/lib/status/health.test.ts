import { expect, test } from 'vitest';
import { readHealth } from './health.ts';

const source = { id: 'samhsa-directory', name: 'National Directory', asOf: '2023-06', origin: 'shipped' };
const file = (...sources: unknown[]) => JSON.stringify({ format: 1, sources });

test('reads what builds and syncs write', () => {
  const full = {
    ...source,
    origin: 'synced',
    lastGoodSync: '2026-11-01T10:00:00.000Z',
    lastTry: '2026-11-02T10:00:00.000Z',
    nextTry: '2026-11-03T10:00:00.000Z',
    syncProblem: 'The server did not answer.',
    buildProblem: 'It is not a spreadsheet.',
    everyHours: 24,
  };
  expect(readHealth(file(source, full))).toEqual([source, full]);
});

test('leaves out what cannot be read of one source', () => {
  expect(readHealth(file({ ...source, lastTry: 'soon', everyHours: 0, syncProblem: 7, more: true }))).toEqual(
    [source],
  );
});

test.each([
  ['no JSON', '<html>'],
  ['nothing', 'null'],
  ['another format', JSON.stringify({ format: 2, sources: [] })],
  ['no list', JSON.stringify({ format: 1, sources: {} })],
  ['a source without a name', file({ ...source, name: '' })],
  ['a source of an unknown origin', file({ ...source, origin: 'heaven' })],
  ['a source that is none', file(null)],
])('%s is not a report', (_name, text) => {
  expect(readHealth(text)).toBeUndefined();
});
