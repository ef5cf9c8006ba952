import { describe, expect, test } from 'vitest';
import { type Helpline, helplines, smsHref, telHref } from './helplines.ts';
import { HELPLINE_NUMBERS, type HelplineId } from './numbers.ts';
import { oldHelplines } from './old-helplines.ts';

const lines = Object.entries(helplines) as [HelplineId, Helpline][];

describe('the helplines', () => {
  test('have a number that can be dialled and is the one shown', () => {
    for (const [id, line] of lines) {
      expect(line.number, id).toMatch(/^(\d{3}|\d{6}|[2-9]\d{2}[2-9]\d{6})$/);
      expect(
        line.shown
          .replace(/\(.*\)/, '')
          .replace(/\D/g, '')
          .replace(/^1(?=\d{10}$)/, ''),
        id,
      ).toBe(line.number);
      if (line.calls) expect(telHref(id)).toMatch(/^tel:(\+1\d{10}|\d{3})$/);
      else expect(() => telHref(id)).toThrow(/use smsHref/);
      expect(smsHref(id) === undefined, id).toBe(line.text === undefined);
    }
    expect(smsHref('veterans')).toBe('sms:838255');
    expect(smsHref('maternal')).toBe('sms:+18338526262');
  });

  test('leave out what must not be listed', () => {
    const all = JSON.stringify(helplines);
    for (const gone of ['4843731', '6961996', 'press 3', 'oprima 3']) expect(all).not.toContain(gone);
    expect(lines.filter(([, line]) => line.pressKey === '3' || line.spanishKey === '3')).toEqual([]);
  });

  test('keep the four ids the shell already shows', () => {
    for (const id of ['emergency', 'lifeline', 'treatment', 'safespot'] as const)
      expect(helplines[id].verifiedHow).toBe('read');
    expect(helplines.lifeline.spanishKey).toBe('2');
  });

  test('are the lines whose numbers stand in the one table, and none of them sells', () => {
    expect(Object.keys(helplines).sort()).toEqual(Object.keys(HELPLINE_NUMBERS).sort());
    // A new line stands here only once someone has made sure that it belongs to no treatment company.
    expect(lines.map(([, { shown }]) => shown)).toEqual([
      '911',
      '1-800-222-1222',
      '988',
      '988',
      '741741',
      '1-866-488-7386',
      '877-565-8860',
      '1-800-972-0590',
      '1-800-662-4357',
      '435748 (HELP4U)',
      '1-800-799-7233',
      '1-844-762-8483',
      '1-833-852-6262',
      '211',
      '1-800-985-5990',
    ]);
  });

  test('name a source, or say that the number is being verified', () => {
    for (const [id, line] of lines)
      expect(line.sources.length > 0, id).toBe(line.verifiedHow !== 'being-verified');
  });
});

describe('the age check', () => {
  const unread = {
    ...helplines,
    local211: { ...helplines.local211, verifiedHow: 'being-verified' as const, sources: [] },
  };

  test('tells which lines are old, and how old', () => {
    expect(oldHelplines('2026-11-22', 90)).toEqual([]);
    const inMarch = oldHelplines('2027-03-21', 90);
    expect(inMarch).toContainEqual({ id: 'emergency', ageDays: 120, why: 'old' });
    expect(inMarch).toHaveLength(lines.length);
    expect(oldHelplines('2027-05-22', 365)).toContainEqual({
      id: 'safespot',
      ageDays: 182,
      why: 'review-passed',
    });
    expect(oldHelplines('2027-02-19', 90).filter(({ why }) => why === 'old')).toEqual([]);
  });

  test('tells of a number that nobody has compared, however new', () => {
    expect(oldHelplines('2026-11-22', 90, unread)).toEqual([
      { id: 'local211', ageDays: 1, why: 'being-verified' },
    ]);
  });
});
