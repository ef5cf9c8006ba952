import type { Origin, SourceRecord } from '@waymark/directory';
import { expect, test } from 'vitest';
import { licensesOf } from './licenses-of.ts';

const record = (key: string, source: string): SourceRecord => ({
  key,
  name: 'Harbor',
  city: 'Oakland',
  state: 'CA',
  zip: '94609',
  phones: [],
  stated: { source, yes: [], no: [] },
});
const origin = (key: string, source: string): Origin => ({
  key,
  source,
  evidence: '',
  record: record(key, source),
});

test('a listing has the licenses of all its rows, each under the list that states the row', () => {
  const licenses = licensesOf([
    {
      records: [record('2', 'register'), record('3', 'register')],
      licenses: [
        { key: '2', number: 'A', issuer: 'State', isExpired: false, expires: '2027-01-31', beds: 6 },
        { key: '3', number: 'B', issuer: 'State', isExpired: true },
        { key: '9', number: 'C', issuer: 'State', isExpired: false },
      ],
    },
    { records: [record('2', 'other')] },
  ]);
  expect(
    licenses({ from: [origin('2', 'other'), origin('2', 'register'), origin('3', 'register')] }),
  ).toEqual([
    { source: 'register', number: 'A', issuer: 'State', expires: '2027-01-31', beds: 6 },
    { source: 'register', number: 'B', issuer: 'State' },
  ]);
  expect(licenses({ from: [origin('2', 'other')] })).toEqual([]);
});
