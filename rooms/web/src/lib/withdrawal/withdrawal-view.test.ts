import { findProfile } from '@waymark/care';
import { describe, expect, test } from 'vitest';
import { along, laneOf } from './timeline.ts';
import { viewWithdrawal } from './withdrawal-view.ts';

const english = viewWithdrawal('en');
const drug = (id: string) => english.drugs.find((each) => each.drug === id)!;

describe('how long it lasts', () => {
  test('gives the published ranges of heroin and methadone', () => {
    expect(drug('heroin')).toMatchObject({
      starts: { unit: 'hours', from: 8, to: 24 },
      hardest: { unit: 'days', from: 2, to: 3 },
      over: { unit: 'days', from: 4, to: 10 },
    });
    expect(drug('methadone')).toMatchObject({
      starts: { unit: 'hours', from: 12, to: 48 },
      hardest: { unit: 'days', from: 3, to: 8 },
      over: { unit: 'days', from: 10, to: 20 },
    });
    expect(drug('heroin').notes.length).toBeGreaterThan(0);
  });

  test('gives no number where none was read: fentanyl is drawn open, buprenorphine not at all', () => {
    for (const id of ['fentanyl', 'buprenorphine'])
      expect(drug(id)).toMatchObject({ starts: undefined, hardest: undefined, over: undefined, notes: [] });
    expect(drug('fentanyl').lane).toMatchObject({ open: true });
    expect(drug('buprenorphine').lane).toBeUndefined();
    expect(english.phases.flatMap(({ times }) => times.map(({ name }) => name))).not.toContain('Fentanyl');
  });

  test('draws each bar from pale to dark to pale, in order, inside the picture', () => {
    for (const { lane } of english.drugs) {
      if (!lane) continue;
      const at = lane.stops.map((stop) => stop.at);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
      expect(at.at(-1)).toBe(1);
      expect(lane.stops[0]!.strength).toBe(0);
      expect(lane.stops.at(-1)!.strength).toBe(0);
      expect(Math.max(...lane.stops.map(({ strength }) => strength))).toBe(1);
    }
  });

  test('puts a picture and its words at the same hours', () => {
    const heroin = laneOf(findProfile('heroin')!)!;
    expect(heroin.stops[0]!.at).toBe(along(8));
    expect(heroin.stops.filter(({ strength }) => strength === 1).map(({ at }) => at)).toEqual([
      along(36),
      along(72),
    ]);
    expect(along(0)).toBe(0);
    expect(along(100_000)).toBeLessThan(1);
  });
});

describe('each phase', () => {
  test('has body, mind, help and danger, medicine first', () => {
    expect(english.phases.map(({ id }) => id)).toEqual(['early', 'peak', 'easing', 'late']);
    for (const { helps, body, mind } of english.phases) {
      expect(helps[0]!.text).toMatch(/^Methadone or buprenorphine/);
      expect(body.length * mind.length).toBeGreaterThan(0);
    }
  });

  test('is told in hours or days where they were read; the last in words alone', () => {
    const times = english.phases.map((phase) =>
      phase.times.map(({ name, range }) => `${name} ${range.unit} ${range.from}-${range.to}`),
    );
    expect(times).toEqual([
      ['Heroin hours 8-36', 'Methadone days 1-3'],
      ['Heroin days 2-3', 'Methadone days 3-8'],
      ['Heroin days 3-10', 'Methadone days 8-20'],
      [],
    ]);
  });
});

test('both languages say the same, each claim with its notes', () => {
  const spanish = viewWithdrawal('es');
  const shape = (view: typeof english) =>
    JSON.stringify(view, (key, value) =>
      typeof value === 'string' && key !== 'id' && key !== 'drug' ? '' : value,
    );
  expect(shape(spanish)).toBe(shape(english));
  expect(spanish.dangerNow[0]!.text).not.toBe(english.dangerNow[0]!.text);
  for (const claim of [
    ...english.dangerNow,
    ...english.dangerToday,
    ...english.canItKill,
    ...english.home,
    english.caption,
  ])
    expect(claim.notes.length + (claim.verifying ?? 0), claim.text).toBeGreaterThan(0);
});
