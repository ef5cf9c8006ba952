import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../words.ts';
import { addEntry, type LogEntry } from './log.ts';
import { DANGER, DANGER_NOW, DANGER_TODAY } from './phase-words.ts';
import { drawablePhases, findProfile, WITHDRAWAL_PROFILES } from './profiles.ts';
import { summarizeLog } from './summary.ts';
import { GRADES, LOG_DANGERS, SYMPTOM_IDS, SYMPTOMS } from './symptoms.ts';

test('what is for 911 stands apart from what can wait until the end of the day', () => {
  const told = (claims: readonly Claim[]) => claims.map(({ text }) => text.en).join(', ');
  for (const sign of [/faint/i, /confus/i, /chest pain/i, /seizure/i, /blood/i, /racing heart/i]) {
    expect(told(DANGER_NOW)).toMatch(sign);
    expect(told(DANGER_TODAY)).not.toMatch(sign);
  }
  for (const claim of [...DANGER_NOW, ...DANGER_TODAY]) expect(DANGER).toContain(claim);
});

describe('the profiles', () => {
  test('hold the published ranges', () => {
    expect(findProfile('heroin')).toMatchObject({
      onsetH: { from: 8, to: 24 },
      peakH: { from: 36, to: 72 },
      acuteDays: { from: 4, to: 10 },
      uncertainty: 'low',
    });
    expect(findProfile('methadone')).toMatchObject({
      onsetH: { from: 12, to: 48 },
      peakH: { from: 72, to: 192 },
      acuteDays: { from: 10, to: 20 },
      uncertainty: 'low',
    });
    expect(findProfile('fentanyl')?.uncertainty).toBe('high');
    expect(findProfile('heroin')?.phases.map(({ id, startH, endH }) => [id, startH, endH])).toEqual([
      ['early', 8, 36],
      ['peak', 36, 72],
      ['easing', 72, 240],
      ['late', 240, 4320],
    ]);
    expect(findProfile('alcohol')).toBeUndefined();
  });

  test('draw no number that was not read, and borrow a shape that was', () => {
    for (const profile of WITHDRAWAL_PROFILES) {
      for (const span of [profile.onsetH, profile.peakH, profile.acuteDays])
        if (span) expect(span.standing === 'read', profile.drug).toBe(span.sources.length > 0);
      if (profile.drawLike) expect(drawablePhases(findProfile(profile.drawLike)!).length).toBe(4);
    }
    expect(drawablePhases(findProfile('fentanyl')!)).toEqual([]);
    expect(drawablePhases(findProfile('heroin')!)).toHaveLength(4);
    expect(findProfile('buprenorphine')).toMatchObject({
      onsetH: undefined,
      peakH: undefined,
      acuteDays: undefined,
      phases: [],
    });
  });

  test('run on without a gap, each phase with body, mind, help and danger; medicine is the first help', () => {
    for (const { phases, drug } of WITHDRAWAL_PROFILES) {
      phases.forEach((phase, at) => {
        expect(phase.endH).toBeGreaterThan(phase.startH);
        if (at > 0) expect(phase.startH, drug).toBe(phases[at - 1]?.endH);
        for (const list of [phase.body, phase.mind, phase.helps, phase.danger])
          expect(list.length).toBeGreaterThan(0);
        expect(phase.helps[0]?.text.en).toMatch(/^Methadone or buprenorphine/);
      });
    }
  });
});

const NOW = 1_800_000_000_000;
const entry = (at: number, grades: LogEntry['grades'], more: Partial<LogEntry> = {}): LogEntry => ({
  at,
  grades,
  ...more,
});

describe('the log', () => {
  test('has fourteen symptoms and asks about suicide last', () => {
    expect(SYMPTOM_IDS).toHaveLength(14);
    expect(Object.keys(SYMPTOMS)).toEqual([...SYMPTOM_IDS]);
    expect(LOG_DANGERS.at(-1)).toBe('suicidalThoughts');
  });

  test('keeps entries in time, one for each moment', () => {
    const first = addEntry([], entry(20, { sleep: 'mild' }), NOW);
    const second = addEntry(first.ok ? first.value : [], entry(10, { mood: 'severe' }), NOW);
    const third = addEntry(second.ok ? second.value : [], entry(20, { sleep: 'severe' }), NOW);
    expect(third).toEqual({
      ok: true,
      value: [entry(10, { mood: 'severe' }), entry(20, { sleep: 'severe' })],
    });
  });

  test.each<[string, LogEntry, string]>([
    ['a moment to come', entry(NOW + 1, { sleep: 'mild' }), 'bad-time'],
    ['no moment', entry(Number.NaN, { sleep: 'mild' }), 'bad-time'],
    ['a strange symptom', entry(1, { hair: 'mild' } as never), 'unknown-symptom'],
    ['a strange grade', entry(1, { sleep: 'awful' } as never), 'bad-grade'],
    [
      'a strange danger',
      entry(1, { sleep: 'mild' }, { dangers: { dragons: 'yes' } as never }),
      'unknown-danger',
    ],
    ['nothing at all', entry(1, {}, { note: '  ' }), 'empty'],
  ])('refuses %s and leaves the log alone', (_, bad, kind) => {
    const log = [entry(5, { mood: 'mild' })];
    expect(addEntry(log, bad, NOW)).toMatchObject({ ok: false, problem: { kind } });
    expect(log).toHaveLength(1);
  });
});

describe('the summary for a clinician', () => {
  test('tells the course of each symptom, the worst now first, and the dangers', () => {
    const summary = summarizeLog([
      entry(3, { nausea: 'moderate', sleep: 'severe' }, { note: ' no sleep ' }),
      entry(1, { nausea: 'mild' }),
      entry(2, { nausea: 'severe' }, { dangers: { noUrine8h: 'unsure', blood: 'no' } }),
    ]);
    expect(summary).toMatchObject({ from: 1, to: 3, entries: 3 });
    expect(summary.symptoms.map(({ id }) => id)).toEqual(['sleep', 'nausea']);
    expect(summary.symptoms[1]).toMatchObject({
      worst: 'severe',
      worstAt: 2,
      latest: 'moderate',
      latestAt: 3,
    });
    expect(summary.dangers).toEqual([{ id: 'noUrine8h', answer: 'unsure', at: 2 }]);
    expect(summary.notes).toEqual([{ at: 3, text: 'no sleep' }]);
    expect(summarizeLog([])).toMatchObject({ from: undefined, entries: 0, symptoms: [] });
  });

  test('never adds symptoms up: no number in it but moments and the count of entries', () => {
    const entries = fc.array(
      fc.record({
        at: fc.nat(),
        grades: fc.dictionary(fc.constantFrom(...SYMPTOM_IDS), fc.constantFrom(...GRADES)),
      }),
    );
    fc.assert(
      fc.property(entries, (log) => {
        const summary = summarizeLog(log);
        const numbers = new Set<string>();
        JSON.stringify(summary, (key, value) => {
          if (typeof value === 'number') numbers.add(key);
          return value;
        });
        for (const key of numbers)
          expect(['from', 'to', 'entries', 'at', 'worstAt', 'latestAt']).toContain(key);
        const asked = new Set(log.flatMap(({ grades }) => Object.keys(grades)));
        expect(new Set(summary.symptoms.map(({ id }) => id))).toEqual(asked);
      }),
    );
  });
});
