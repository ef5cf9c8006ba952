import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTS, findFact, reviewFacts } from './facts.ts';
import { daysBetween } from './iso-date.ts';
import { expired, expiresWithin } from './regulated-fact.ts';

const telehealth = findFact('telehealth-until')!;
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a regulated fact', () => {
  test('holds on its review day and has expired on the next', () => {
    expect(expired(telehealth, '2026-12-31')).toBe(false);
    expect(expired(telehealth, '2027-01-01')).toBe(true);
  });

  test('warns ahead, and no longer once it has expired', () => {
    expect(expiresWithin(telehealth, '2026-11-21', 60)).toBe(true);
    expect(expiresWithin(telehealth, '2026-11-21', 39)).toBe(false);
    expect(expiresWithin(telehealth, '2026-11-21', 40)).toBe(true);
    expect(expiresWithin(telehealth, '2027-01-01', 60)).toBe(false);
  });

  test('is never both expired and about to expire', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...FACTS), fc.nat(400), (now, fact, days) => {
        expect(expired(fact, now) && expiresWithin(fact, now, days)).toBe(false);
        const left = daysBetween(now, fact.reviewBy);
        expect(expired(fact, now)).toBe(left < 0);
        expect(expiresWithin(fact, now, days)).toBe(left >= 0 && left <= days);
      }),
    );
  });

  test('refuses a day that does not exist', () => {
    for (const bad of ['2026-02-30', '2026-2-3', 'soon', ''])
      expect(() => expired(telehealth, bad)).toThrow(/expected YYYY-MM-DD/);
  });
});

describe('the table of facts', () => {
  test('has one id each, a source or a flag, and a review day after the day it was read', () => {
    expect(new Set(FACTS.map(({ id }) => id)).size).toBe(FACTS.length);
    for (const fact of FACTS) {
      expect(fact.sources.length > 0 || fact.standing === 'being-verified', fact.id).toBe(true);
      expect(daysBetween(fact.seenOn, fact.reviewBy), fact.id).toBeGreaterThan(0);
    }
  });

  test('knows that telehealth and the California authority lapse first, with the year 2026', () => {
    const first = [...FACTS].sort((a, b) => a.reviewBy.localeCompare(b.reviewBy)).slice(0, 4);
    expect(new Set(first.map(({ reviewBy }) => reviewBy))).toEqual(new Set(['2026-12-31']));
    const { expired: gone, soon } = reviewFacts(FACTS, '2026-12-01', 60);
    expect(gone).toEqual([]);
    expect(soon.map(({ id }) => id)).toContain('telehealth-until');
    expect(
      reviewFacts(FACTS, '2027-01-01', 60)
        .expired.map(({ id }) => id)
        .sort(),
    ).toEqual(['cm-california', 'telehealth-audio-only', 'telehealth-six-months', 'telehealth-until']);
  });

  test('says how many days of methadone may go home at each step, and never a dose', () => {
    expect(findFact('take-home-first-14-days')?.value).toMatchObject({ fromDay: 0, daysOfSupply: 7 });
    expect(findFact('take-home-from-day-15')).toMatchObject({
      value: { daysOfSupply: 14 },
      standing: 'being-verified',
    });
    expect(findFact('take-home-from-day-31')?.value).toMatchObject({ daysOfSupply: 28 });
    expect(findFact('no-such-fact')).toBeUndefined();
  });
});
