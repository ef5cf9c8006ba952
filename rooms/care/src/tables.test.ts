import { findConcept } from '@waymark/directory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionFor, RED_FLAGS } from './choosing/red-flags.ts';
import { FIGURES, findFigure } from './figures/figures.ts';
import { helplines } from './helplines/helplines.ts';
import { OPTION_IDS } from './levels/level-table.ts';
import { SETTINGS } from './levels/settings.ts';
import { MEDICINE_FIELDS, MEDICINE_IDS } from './medicines/medicine-table.ts';
import { MEDICINES } from './medicines/medicines.ts';
import { SUPPORTING_MEDICINES } from './medicines/supporting.ts';
import { FAMILY_GROUPS, SUPPORT_GROUPS } from './people/groups.ts';
import { POPULATIONS } from './people/populations.ts';
import { SOURCES, type SourceId } from './sources.ts';
import { SLIP_STEPS } from './steps/after-a-slip.ts';
import { OVERDOSE_STEPS } from './steps/overdose.ts';
import { checkPlan, DEFAULT_DELAY_MINUTES, emptyPlan, PLAN_PARTS } from './steps/relapse-plan.ts';
import { THERAPIES } from './therapies/therapies.ts';

const exists = (ref: { group: string; concept: string } | undefined, where: string) => {
  if (ref) expect(findConcept(ref.group, ref.concept), `${where}: ${ref.group}/${ref.concept}`).toBeDefined();
};

describe('medicines', () => {
  test('come with those linked to fewer deaths first, every cell filled', () => {
    expect(MEDICINES.map(({ id }) => id)).toEqual([...MEDICINE_IDS]);
    expect(MEDICINES.map(({ rank }) => rank)).toEqual(['first', 'first', 'first', 'other', 'other']);
    for (const { id, cells, search } of MEDICINES) {
      expect(Object.keys(cells).sort(), id).toEqual([...MEDICINE_FIELDS].sort());
      for (const field of MEDICINE_FIELDS) expect(cells[field].length, `${id} ${field}`).toBeGreaterThan(0);
      for (const ref of search) exists(ref, id);
      expect(cells.counseling[0]?.text.en).toMatch(/^No/);
    }
  });

  test('naltrexone carries its overdose warning, and helpers do not treat', () => {
    for (const { id, cells } of MEDICINES.filter(({ rank }) => rank === 'other'))
      expect(cells.safety[0]?.text.en, id).toMatch(/lost its tolerance/);
    const lofexidine = SUPPORTING_MEDICINES.find(({ id }) => id === 'lofexidine');
    expect(lofexidine?.use[0]?.text.en).toContain('does not treat opioid use disorder');
  });
});

describe('settings, therapies and people', () => {
  test('point at concepts and options that exist, medicine first', () => {
    expect(SETTINGS[0]?.id).toBe('outpatient-medicine');
    for (const { id, search, options } of SETTINGS) {
      for (const ref of search) exists(ref, id);
      for (const option of options) expect(OPTION_IDS).toContain(option);
    }
    for (const { id, search } of THERAPIES) exists(search, id);
    for (const { id, search, helplines: lines, lines: told } of POPULATIONS) {
      for (const ref of search) exists(ref, id);
      for (const line of lines) expect(helplines, id).toHaveProperty(line);
      expect(told.length, id).toBeGreaterThan(0);
    }
  });

  test('housing, meetings and withdrawal care are not called treatment', () => {
    expect(SETTINGS.filter(({ isTreatment }) => !isTreatment).map(({ id }) => id)).toEqual([
      'withdrawal-care',
      'recovery-home',
      'support-group',
    ]);
  });

  test('groups have one id each and a home page without a path', () => {
    const groups = [...SUPPORT_GROUPS, ...FAMILY_GROUPS];
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    for (const { site, id } of groups) if (site) expect(site, id).toMatch(/^[a-z-]+\.(org|com)$/);
    expect(SUPPORT_GROUPS[0]?.stance).toBe('welcomes');
  });
});

describe('figures', () => {
  const points = FIGURES.flatMap(({ id, series }) =>
    series.flatMap((one) => one.points.map((point) => ({ where: `${id}/${one.id}`, point }))),
  );

  test('give every number a source and every chart a caution and a text', () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
    for (const { where, point } of points) {
      expect(point.sources.length, where).toBeGreaterThan(0);
      expect(Number.isFinite(point.value), where).toBe(true);
      for (const id of point.sources) expect(SOURCES, where).toHaveProperty(id);
    }
    for (const { id, notes, description } of FIGURES) {
      expect(notes.length, id).toBeGreaterThan(0);
      expect(description.en.length, id).toBeGreaterThan(20);
    }
  });

  test('stand in columns only where no year is missing', () => {
    for (const { id, series } of FIGURES.filter(({ shape }) => shape === 'years')) {
      const years = series.flatMap((one) => one.points.map(({ label }) => Number(label.en)));
      expect(years, id).toEqual(years.map((_, at) => years[0]! + at));
    }
    expect(findFigure('heroin-use')?.shape).toBe('bars');
    expect(findFigure('overdose-provisional')?.shape).toBe('bars');
  });

  test('of studies that followed people say "linked to", in the finding too', () => {
    for (const id of ['risk-of-death', 'fewer-overdoses']) {
      const { finding, notes } = findFigure(id)!;
      expect(finding.en, id).toContain('linked to');
      expect(finding.es, id).toContain('se asocia');
      expect(notes[0]?.text.en, id).toMatch(/^Linked to, not proven to cause/);
    }
  });

  test('of stays for heroin end at the share that the printed report gives', () => {
    const stays = findFigure('heroin-admissions-by-year')!.series[0]!.points;
    const ALL_STAYS_2015 = 1_537_025;
    expect(Math.round((stays.at(-1)!.value / ALL_STAYS_2015) * 100)).toBe(26);
    expect(findFigure('admissions-2022')?.notes[0]?.text.en).toContain('heroin was 26 percent');
  });

  test('print the number they draw', () => {
    for (const { where, point } of points) {
      const digits = Number(point.shown.replace(/[^\d.-]/g, ''));
      const drawn = /million/.test(point.shown) ? digits * 1e6 : digits;
      expect(drawn, where).toBeCloseTo(point.value);
    }
  });

  test('keep apart what must not be joined', () => {
    const heroin = findFigure('heroin-use')!;
    expect(heroin.series.map(({ points: mine }) => mine.map(({ label }) => label.en))).toEqual([
      ['2013', '2015', '2016', '2017', '2018'],
      ['2022'],
    ]);
    const provisional = points
      .filter(({ point }) => point.provisional)
      .map(({ where }) => where.split('/')[0]);
    expect(new Set(provisional)).toEqual(new Set(['overdose-provisional']));
    for (const { series } of FIGURES)
      for (const { points: mine } of series)
        expect(new Set(mine.map(({ provisional: p }) => p === true)).size).toBeLessThanOrEqual(1);
    expect(findFigure('prior-treatment')?.notes[0]?.text.en).toContain('not a rate of return to use');
    expect(findFigure('none')).toBeUndefined();
  });

  test('shares that are not additive say so, the others add up', () => {
    for (const { id, unit, series, notAdditive } of FIGURES) {
      if (unit !== 'percent' || notAdditive || series[0]!.points.length < 3) continue;
      const sum = series[0]!.points.reduce((all, { value }) => all + value, 0);
      expect(Math.abs(sum - 100), `${id} sums to ${sum}`).toBeLessThan(5);
    }
  });
});

describe('steps', () => {
  test('of an overdose keep their order', () => {
    expect(OVERDOSE_STEPS.map(({ id }) => id)).toEqual([
      'wake',
      'call-911',
      'naloxone',
      'breathe',
      'naloxone-again',
      'on-the-side',
      'stay',
    ]);
  });

  test('after a slip start with safety and keep the medicine', () => {
    expect(SLIP_STEPS.map(({ id }) => id).slice(0, 3)).toEqual(['safe-now', 'not-alone', 'keep-medicine']);
    expect(SLIP_STEPS.find(({ id }) => id === 'keep-medicine')?.text.text.en).toMatch(/^Keep taking/);
  });

  test('of a plan: what is empty is named, in order, and a whole plan passes', () => {
    const empty = checkPlan(emptyPlan());
    expect(empty).toMatchObject({ ok: false, problem: { kind: 'incomplete' } });
    expect(!empty.ok && empty.problem.missing).toEqual(
      Object.keys(PLAN_PARTS).filter((part) => part !== 'urge'),
    );
    expect(emptyPlan().urge.delayMinutes).toBe(DEFAULT_DELAY_MINUTES);
    const whole = {
      ...emptyPlan(),
      reasons: ['my son'],
      warnings: { early: ['no sleep'], late: [] },
      highRisk: [{ situation: 'payday', kind: 'money' as const, plan: 'call Ana' }],
      coping: { alone: ['walk'], withPeople: [], instead: [] },
      contacts: [{ name: 'Ana', role: 'sister', phone: '555', ok24h: true }],
      medicine: { name: 'buprenorphine', missedPlan: 'call clinic' },
      naloxone: { have: true, where: 'kitchen', whoKnows: ['Ana'] },
      slipPlan: ['call'],
      lifestyle: ['sleep'],
      reviewOn: '2026-12-01',
    };
    expect(checkPlan(whole)).toEqual({ ok: true, value: whole });
  });
});

describe('red flags', () => {
  test('one is amber, two are red, the same one twice is one', () => {
    const ids = RED_FLAGS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids)), (seen) => {
        const count = new Set(seen).size;
        expect(cautionFor(seen)).toBe(count === 0 ? 'none' : count === 1 ? 'amber' : 'red');
      }),
    );
  });
});

test('sources have an address without protocol, a day on which they were read, and a way of reading', () => {
  for (const [id, source] of Object.entries(SOURCES)) {
    expect(source.address, id).not.toMatch(/^https?:/);
    expect(source.address.length, id).toBeGreaterThan(3);
    expect(source.seenOn, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['primary', 'mirror', 'secondary'], id).toContain(source.read);
    if (source.year !== undefined) expect(source.year, id).toBeLessThanOrEqual(2026);
  }
  const example: SourceId = 'santo-2021';
  expect(SOURCES[example].read).toBe('primary');
});
