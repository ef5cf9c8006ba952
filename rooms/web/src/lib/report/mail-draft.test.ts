import { expect, test } from 'vitest';
import { readContact } from './contact.node.ts';
import { mailHref } from './mail-draft.ts';

test('a letter keeps its lines and signs, and goes to one address', () => {
  const href = mailHref('help@example.org', { subject: 'A & B?', text: 'One\nTwo, 100 % "so"' });
  expect(href).toBe(
    'mailto:help@example.org?subject=A%20%26%20B%3F&body=One%0D%0ATwo%2C%20100%20%25%20%22so%22',
  );
  const read = new URL(href).searchParams;
  expect([read.get('subject'), read.get('body')]).toEqual(['A & B?', 'One\r\nTwo, 100 % "so"']);
  expect(mailHref('a?cc=b@example.org', { subject: '', text: '' })).not.toContain('?cc=');
});

test('an operator who names no address has none', () => {
  expect(readContact({ WAYMARK_CONTACT: ' help@example.org ' })).toBe('help@example.org');
  expect(readContact({ WAYMARK_CONTACT: ' ' })).toBeNull();
  expect(readContact({})).toBeNull();
});
