import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeLinks, listMadePages } from './page-links.ts';

const made = new Set(['/', '/es', '/privacy', '/es/privacy', '/status']);

test('a page made at build time names itself and both languages, by the address it was asked at', () => {
  expect(describeLinks('/es', made, 'https', 'help.example')).toBe(
    '<https://help.example/es>; rel="canonical", ' +
      '<https://help.example/>; rel="alternate"; hreflang="en", ' +
      '<https://help.example/es>; rel="alternate"; hreflang="es", ' +
      '<https://help.example/>; rel="alternate"; hreflang="x-default"',
  );
  expect(describeLinks('/privacy', made, 'http', '[::1]:3000')).toContain(
    '<http://[::1]:3000/privacy>; rel="canonical"',
  );
});

test('a language that has no such page is not named', () => {
  expect(describeLinks('/status', made, 'http', 'localhost:3000')).not.toContain('hreflang="es"');
});

test.each([
  ['/find', 'http', 'localhost'],
  ['/', 'http', undefined],
  ['/', 'http', 'a.example>; rel="x"'],
  ['/', 'http', 'a.example/b'],
  ['/', 'javascript', 'a.example'],
])('%s by %s at %s names nothing', (path, protocol, host) => {
  expect(describeLinks(path, made, protocol, host)).toBeUndefined();
});

test('pages that want no listing are left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-made-'));
  await writeFile(join(folder, 'index.html'), '<title>Start</title>');
  await writeFile(join(folder, 'es.html'), '<title>Inicio</title>');
  await writeFile(join(folder, 'shell.html'), '<meta name="robots" content="noindex"/>');
  expect(await listMadePages(folder)).toEqual(new Set(['/', '/es']));
  await rm(folder, { recursive: true });
});
