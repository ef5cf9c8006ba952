import { LOG_DANGERS, SYMPTOM_IDS } from '@waymark/care';
import { describe, expect, test } from 'vitest';
import { asCsv } from './as-csv.ts';
import { type DiaryEntry, emptyDraft, entryOf } from './entry.ts';
import { viewSummary } from './summary-view.ts';

const headings = { time: 'Time', zone: 'Zone', note: 'Note', yes: 'yes' };
const entry = (at: number, local: string, part: Partial<typeof emptyDraft>): DiaryEntry =>
  entryOf({ ...emptyDraft, ...part }, at, { local, offsetMinutes: -300 });

const log = [
  entry(1, '2026-11-20T08:00', { grades: { nausea: 'mild', sleep: 'severe' } }),
  entry(2, '2026-11-20T12:00', { grades: { nausea: 'severe' }, dangers: ['noUrine8h'] }),
  entry(3, '2026-11-20T18:00', { grades: { nausea: 'moderate' }, note: '=HYPERLINK("x")\nsick, "very"' }),
];

describe('the file', () => {
  const csv = asCsv(log, 'en', headings);

  test('has a row for each entry and a column for each question', () => {
    const [head, first] = csv.replace('\uFEFF', '').split('\r\n');
    expect(head!.split(',').length).toBeGreaterThanOrEqual(3 + SYMPTOM_IDS.length + LOG_DANGERS.length);
    expect(first).toContain('2026-11-20 08:00,-5,');
    expect(first).toContain('Mild');
  });

  test('runs no formula and breaks at no comma or quote', () => {
    expect(csv).toContain(`"'=HYPERLINK(""x"")\nsick, ""very"""`);
    expect(csv.split('\r\n')).toHaveLength(log.length + 2);
  });

  test('speaks Spanish', () => {
    expect(asCsv(log, 'es', headings)).toContain('Leve');
  });
});

describe('the summary', () => {
  test('tells the course of each symptom in words and times, and no number of its own', () => {
    const view = viewSummary(log, 'en')!;
    expect(view.symptoms.map(({ name, now, worst, course }) => [name, now, worst, course])).toEqual([
      ['Trouble sleeping', 'Severe', 'Severe', ['Severe']],
      ['Feeling sick to the stomach, or throwing up', 'Medium', 'Severe', ['Mild', 'Severe', 'Medium']],
    ]);
    expect(view.symptoms[1]!.worstAt).toContain('12:00');
    expect(view.dangers).toMatchObject([{ question: expect.stringContaining('8 hours') }]);
    expect(view.notes).toHaveLength(1);
    // Nothing is added up: every value of a symptom is a word.
    for (const symptom of view.symptoms)
      expect(
        Object.values(symptom)
          .flat()
          .filter((value) => typeof value !== 'string'),
      ).toEqual([]);
  });

  test('is not there while there is nothing to say', () => {
    expect(viewSummary([], 'es')).toBeUndefined();
  });
});
