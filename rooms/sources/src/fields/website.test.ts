import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWebsite } from './website.ts';

test.each([
  ['http://www.northsuffolk.org', 'http://www.northsuffolk.org'],
  [' https://www.HCRcenters.com/Chelsea/ ', 'https://www.hcrcenters.com/Chelsea/'],
  ['http://arshealth.com/', 'http://arshealth.com'],
  ['www.example.org', 'http://www.example.org'],
  ['Example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
  ['HTTP:/example.org', 'http://example.org'],
  ['https://example.org:8443/x', 'https://example.org:8443/x'],
  ['example.org:8080', 'http://example.org:8080'],
  ['https://clínica.example', 'https://clínica.example'],
  ['http://https://example.org', 'https://example.org'],
])('%s is %s', (text, address) => {
  expect(readWebsite(text)).toMatchObject({ ok: true, value: address });
});

test.each(['', ' ', 'http://', 'https:/', 'n/a', 'None', 'http://www.none', 'no website', 'TBD'])(
  '%j gives none, and no trouble',
  (text) => {
    expect(readWebsite(text)).toEqual({ ok: true, value: undefined });
  },
);

test.each([
  ['javascript:alert(1)', 'begins with http'],
  ['data:text/html,x', 'begins with http'],
  ['mailto:info@example.org', 'begins with http'],
  ['ftp://example.org', 'begins with http'],
  ['info@example.org', 'e-mail address'],
  ['http://user:secret@example.org', 'name or password'],
  ['http://w\twww.example.org', 'blanks'],
  ['http://localhost/x', 'a host such as'],
  ['http://10.0.0.1/', 'a host such as'],
  ['http://example..org', 'a host such as'],
  ['http://-example.org', 'a host such as'],
  ['http://example.org/"><script>', 'characters that no address has'],
  [`http://example.org/${'x'.repeat(400)}`, 'more than 300'],
])('%s is refused', (text, why) => {
  expect(readWebsite(text)).toEqual({ ok: false, problem: expect.stringContaining(why) });
});

test('any text gives none, an http(s) address of one host that a browser reads alike, or a problem', () => {
  const piece = fc.constantFrom(
    'http',
    'https',
    ':',
    '//',
    '/',
    'www.',
    'Example.org',
    '@',
    ' ',
    '?',
    '#',
    '%20',
    '.',
    '\\',
    '"',
    'é',
    ':80',
  );
  let addresses = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        const reading = readWebsite(text);
        if (!reading.ok) expect(reading.problem).not.toBe('');
        else if (reading.value !== undefined) {
          addresses++;
          const url = new URL(reading.value);
          expect(['http:', 'https:']).toContain(url.protocol);
          expect([url.username, url.password]).toEqual(['', '']);
          expect(url.hostname).toContain('.');
          expect(reading.value).not.toMatch(/[\s"<>\\]/);
          expect(readWebsite(reading.value)).toEqual({ ok: true, value: reading.value });
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(addresses).toBeGreaterThan(200);
});
