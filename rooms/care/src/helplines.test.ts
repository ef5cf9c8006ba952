import { describe, expect, test } from 'vitest';
import { type Helpline, type HelplineId, helplines, oldHelplines, smsHref, telHref } from './helplines.ts';

const lines = Object.entries(helplines) as [HelplineId, Helpline][];

describe('the helplines', () => {
  test('have a number that can be dialled and is the one shown', () => {
    for (const [id, line] of lines) {
      expect(line.number, id).toMatch(/^(\d{3}|\d{6}|\d{10})$/);
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

  test('name a source, or say that the number is being verified', () => {
    for (const [id, line] of lines)
      expect(line.sources.length > 0, id).toBe(line.verifiedHow !== 'being-verified');
  });
});

describe('the age check', () => {
  test('tells which lines are old, and how old', () => {
    expect(oldHelplines('2026-11-22', 90).map(({ why }) => why)).toEqual([
      'being-verified',
      'being-verified',
    ]);
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
});
