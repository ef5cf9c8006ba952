import { expect, test } from 'vitest';
import { checkContact } from './check-contact.ts';

test.each([undefined, '', ' ', 'help@example.org', ' help@example.org '])('%j is taken', (given) => {
  expect(() => checkContact(given)).not.toThrow();
});

test.each(['help', 'a@b@c', 'a@b, c@d', 'Help <help@example.org>', 'mailto:help@example.org'])(
  '%j is refused, with what would be right',
  (given) => {
    expect(() => checkContact(given)).toThrow(/expected one mail address/);
  },
);
