import { describe, expect, test } from 'vitest';
import { closeVenues, type VenueClosure } from './close-venues.ts';
import type { Meeting } from './meeting.ts';

const meeting = (id: number, change: Partial<Meeting> = {}): Meeting => ({
  id,
  name: `Meeting ${id}`,
  zone: 'America/New_York',
  zoneFrom: 'given',
  place: {
    venue: 'First Church',
    street: '12 N Main Street',
    unit: 'Room 2',
    city: 'Baltimore',
    state: 'MD',
  },
  statements: [
    { source: 'na', yes: ['in-person', 'na'], no: [] },
    { source: 'aa', yes: ['in-person', 'open'], no: ['wheelchair'] },
  ],
  ...change,
});
const here: VenueClosure = { street: '12 North Main St.', city: 'BALTIMORE', state: 'MD' };
const at = { source: 'operator', on: '2026-11-20' };
const codes = ({ statements }: Meeting) => statements.flatMap(({ yes }) => yes).sort();

describe('a closed building', () => {
  test('closes all its meetings at once, and no others', () => {
    const other = meeting(3, { place: { street: '14 N Main Street', city: 'Baltimore', state: 'MD' } });
    const { meetings, met } = closeVenues(
      [meeting(1), meeting(2), other, meeting(4, { place: { city: 'Baltimore', state: 'MD' } })],
      [here],
      at,
    );
    expect(met).toEqual([2]);
    expect(meetings.map(codes)).toEqual([
      ['na', 'open', 'suspended', 'venue-closed'],
      ['na', 'open', 'suspended', 'venue-closed'],
      codes(other),
      codes(other),
    ]);
    expect(meetings[0]!.statements.at(-1)).toEqual({
      source: 'operator',
      yes: ['venue-closed', 'suspended'],
      no: ['in-person'],
    });
    expect(meetings[2]).toBe(other);
  });

  test('leaves what can be joined from elsewhere where its link leads', () => {
    const hybrid = meeting(1, {
      online: { url: 'https://example.org/j/1' },
      statements: [{ source: 'na', yes: ['in-person', 'na', 'online'], no: [] }],
    });
    expect(codes(closeVenues([hybrid], [here], at).meetings[0]!)).toEqual(['na', 'online', 'venue-closed']);
  });

  test('is known by its name, within its town', () => {
    const church: VenueClosure = { venue: 'first church', city: 'Baltimore', state: 'MD' };
    expect(closeVenues([meeting(1)], [church], at).met).toEqual([1]);
    expect(closeVenues([meeting(1)], [{ ...church, city: 'Towson' }], at).met).toEqual([0]);
    expect(closeVenues([meeting(1)], [{ ...church, ...here, venue: 'Second Church' }], at).met).toEqual([0]);
  });

  test('is closed on its days alone', () => {
    const on = (change: Partial<VenueClosure>) =>
      closeVenues([meeting(1)], [{ ...here, ...change }], at).met[0];
    expect([
      on({ until: '2026-11-20' }),
      on({ until: '2026-11-19' }),
      on({ from: '2026-11-20' }),
      on({ from: '2026-11-21' }),
    ]).toEqual([1, 0, 1, 0]);
  });

  test('closed twice says so once', () => {
    const once = closeVenues([meeting(1)], [here], at).meetings;
    expect(closeVenues(once, [here, here], at).meetings).toEqual(once);
  });

  test('without a street and a name would be a town', () => {
    expect(() => closeVenues([], [{ city: 'Baltimore', state: 'MD', venue: ' ' }], at)).toThrow(
      'it would close the town',
    );
  });
});
