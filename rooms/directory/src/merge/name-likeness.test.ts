import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameLikeness } from './name-likeness.ts';
import { nameWordsOf } from './name-words.ts';

const places = new Set(['brockton', 'los', 'angeles']);
const like = (a: string, b: string) => nameLikeness(nameWordsOf(a, places), nameWordsOf(b, places));

describe('the same name, written two ways', () => {
  test.each([
    ['Brockton Comprehensive Treatment Center', 'Brockton Comprehensive Trt Ctr'],
    ['Northwest Treatment LLC', 'NW Treatment'],
    ["Saint John's Riverside Hospital", 'ST. JOHNS RIVERSIDE HOSPITAL'],
    ['Mentor South Bay', 'Mentor SouthBay'],
    ['Rivervalley Behavioral Health', 'River Valley Behav Hlth'],
    ['JRI Lawrence', 'Justice Resource Institute Lawrence'],
    ['Nystrom and Associates', 'Nystrom and Assicuates'],
    ['Stockton Circle of Friends Adult Program', 'STOCKTON CIRCLE OF FRIENDS ADULT PROGRAMS'],
    ['Comprehensive Health Services', 'Health Services, Comprehensive'],
    ['Men’s Residential', "MEN'S RESIDENTIAL"],
  ])('%s and %s', (a, b) => {
    expect(like(a, b).whole).toBeGreaterThan(0.85);
    expect(like(b, a).whole).toBeCloseTo(like(a, b).whole, 1);
  });
});

test('a name cut short by its field holds what is left of it', () => {
  expect(like('Human Resources Development Institute', 'HUMAN RESOURCES DEVELOPMENT INSTITU').whole).toBe(1);
  expect(like('Crossroads Treatment Center of Asheville', 'CROSSROADS TREATMENT CENTER OF ASHE').whole).toBe(
    1,
  );
});

test('everyday words and the town tell little, rare ones much', () => {
  const everyday = like('Brockton Multi Service Center', 'Brockton Treatment Center');
  const rare = like('Zepf Center', 'Zepf Community Mental Health Services');
  expect(everyday.shared).toBeLessThan(1);
  expect(rare.shared).toBeGreaterThanOrEqual(1);
  expect(like('Hope House', 'Dahl House').whole).toBeLessThan(0.4);
  expect(like('Hope Center', 'Hopewell Center').whole).toBeLessThan(0.4);
});

test('whatever the names, likeness lies from 0 to 1, and a name is wholly like itself', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('Hope House', 'JRI', 'Crossroads of Oak Ridge'),
  );
  fc.assert(
    fc.property(name, name, (a, b) => {
      const { whole, within } = like(a, b);
      for (const part of [whole, within]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      const self = like(a, a);
      if (self.shared > 0) expect(self.whole).toBe(1);
    }),
    { numRuns: 500 },
  );
});
