import { expect, test } from 'vitest';
import { smallPack } from '#lib/find/small-pack.fixture.ts';
import { listText } from './list-file.ts';
import { programLine, shareText, smsHref } from './message.ts';
import { reportText } from './report.ts';
import { call, saved } from './saved.fixture.ts';

const { pack } = smallPack({ name: 'Harbor & Sons' }, { phones: [] });
const link = 'https://example.org/shortlist#v1.1-gcx.0000';

test('a message has name, place, number and link, and survives its way into an app', () => {
  const text = shareText([programLine(pack, 0), programLine(pack, 1)], link);
  expect(text.split('\n')).toEqual([
    'Treatment programs to call:',
    '',
    'Harbor & Sons, Baltimore, MD: 410-555-0100',
    'Harbor Health, Baltimore, MD: No phone number in the list.',
    '',
    link,
  ]);
  expect(decodeURIComponent(smsHref(text).slice('sms:?&body='.length))).toBe(text);
  expect(smsHref(text)).not.toMatch(/[#&\s](?!body)/);
});

test('a report says what happened, and the note only when it is asked for', () => {
  const program = saved(1, { note: 'My cousin went there', calls: [call('wrong-number', '2026-11-21')] });
  const report = reportText(pack, 0, program, { withNote: false });
  expect(report).toContain('Nov 21, 2026: Wrong number');
  expect(report).toContain('Number in this list: 1');
  expect(report).not.toContain('cousin');
  expect(reportText(pack, 0, program, { withNote: true })).toContain('cousin');
  expect(reportText(pack, 0, saved(1), { withNote: true })).toContain('What is wrong:');
});

test('the file holds everything that was written', () => {
  const program = saved(1, { note: 'Ask for Ana', calls: [call('full', '2026-11-21', '2026-12-03')] });
  const text = listText([{ program, line: programLine(pack, 0) }], link);
  expect(text).toContain('- Nov 21, 2026: full until Dec 3, 2026');
  expect(text).toContain('Ask for Ana');
  expect(text.trimEnd().endsWith(link)).toBe(true);
});
