import { type Severity, TRIGGER_IDS, TRIGGERS } from '@waymark/care';
import { describe, expect, test } from 'vitest';
import { type SafetyAction, viewAlert } from './notice.ts';

const mayStop = TRIGGER_IDS.slice(0, TRIGGER_IDS.indexOf('T9'));

const every = TRIGGER_IDS.flatMap((id) =>
  [3, 4, ...(mayStop.includes(id) ? [5] : [])].flatMap((level) =>
    (['en', 'es'] as const).map((locale) => ({
      locale,
      severity: level as Severity,
      notice: viewAlert({ id, severity: level as Severity, copy: TRIGGERS[id], because: [] }, locale),
    })),
  ),
);

const tapped = (action: SafetyAction) =>
  action.kind === 'call' ? [action.number] : 'href' in action ? [action.href] : [];

describe('every trigger in both languages', () => {
  test('says what is wrong in that language, and gives a number or a way to go on', () => {
    for (const { notice, locale } of every) {
      expect(notice.title).toBe(TRIGGERS[notice.id].title[locale]);
      expect(notice.text).toBe(TRIGGERS[notice.id].text[locale]);
      expect(notice.actions.flatMap(tapped), notice.id).not.toEqual([]);
    }
  });

  test('leads to no list of programs while something else must come first', () => {
    for (const { notice, severity } of every) {
      const leaves = notice.actions.some((action) => action.kind === 'go');
      if (severity === 5) expect(leaves, notice.id).toBe(false);
    }
    expect(every.some(({ notice }) => notice.actions.some(({ kind }) => kind === 'go'))).toBe(true);
  });

  test('keeps a way to the finder in its own language', () => {
    const hrefs = every.flatMap(({ notice, locale }) =>
      notice.actions.flatMap((action) => (action.kind === 'go' ? [[locale, action.href] as const] : [])),
    );
    for (const [locale, href] of hrefs) {
      expect(href).toMatch(locale === 'en' ? /^\/find\?medicine=/ : /^\/es\/find\?medicine=/);
    }
  });
});

test('thoughts of suicide: call, text and a plan, in that order', () => {
  const { actions } = viewAlert({ id: 'T2', severity: 5, copy: TRIGGERS.T2, because: [] }, 'es');
  expect(actions).toEqual([
    { kind: 'call', number: '988', shown: '988', label: 'Llamar al' },
    { kind: 'text', href: 'sms:988', label: 'Mandar texto al 988' },
    { kind: 'call', number: '911', shown: '911', label: 'Llamar al' },
    { kind: 'unfold', part: 'crisis-plan' },
  ]);
});

test('a line that few know by its number says its name', () => {
  const { actions } = viewAlert({ id: 'T8', severity: 5, copy: TRIGGERS.T8, because: [] }, 'en');
  expect(actions[1]).toEqual({
    kind: 'call',
    number: '8002221222',
    shown: '1-800-222-1222',
    label: 'Call Poison Help',
  });
});
