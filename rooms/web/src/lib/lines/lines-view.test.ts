import { helplines } from '@waymark/care';
import { describe, expect, test } from 'vitest';
import { firstDue, viewLines } from './lines-view.ts';

const english = viewLines('en');
const lines = english.flatMap((group) => group.lines);

describe('someone to talk to', () => {
  test('shows every line once, danger first, then a crisis, then using alone', () => {
    expect(lines.map(({ id }) => id)).toEqual(Object.keys(helplines));
    expect(english.map(({ topic }) => topic).slice(0, 3)).toEqual(['now', 'crisis', 'alone']);
  });

  test('gives each line a way to reach it', () => {
    for (const { id, calls, textHref } of lines) expect(calls || textHref !== undefined, id).toBe(true);
    expect(lines.find(({ id }) => id === 'maternal')?.textHref).toBe('sms:+18338526262');
  });

  test('names the page nearest to the line, and how it was read', () => {
    expect(lines.find(({ id }) => id === 'veterans')?.readAt).toEqual({
      organization: 'U.S. Department of Veterans Affairs',
      read: 'primary',
    });
    expect(lines.find(({ id }) => id === 'trevor')?.readAt?.read).toBe('secondary');
  });

  test('speaks the language asked for', () => {
    const spanish = viewLines('es').flatMap((group) => group.lines);
    expect(spanish.map(({ purpose }) => purpose)).not.toEqual(lines.map(({ purpose }) => purpose));
    expect(spanish.map(({ number }) => number)).toEqual(lines.map(({ number }) => number));
  });

  test('knows when the first number is due', () => {
    expect(firstDue()).toBe('2027-05-21');
  });
});
