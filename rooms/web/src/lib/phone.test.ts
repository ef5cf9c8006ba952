import { expect, test } from 'vitest';
import { formatNumber, telHref } from './phone.ts';

test('a number is dialled with its country code', () => {
  expect(telHref({ number: '2052160200' })).toBe('tel:+12052160200');
});

test('an extension is dialled after a pause', () => {
  expect(telHref({ number: '2052160200', extension: '54096' })).toBe('tel:+12052160200,,54096');
});

test('short emergency numbers are dialled as they are', () => {
  expect(telHref({ number: '911' })).toBe('tel:911');
  expect(formatNumber('988')).toBe('988');
});

test('a number is shown in the groups people read aloud', () => {
  expect(formatNumber('2052160200')).toBe('205-216-0200');
});
