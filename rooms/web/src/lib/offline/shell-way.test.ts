import { expect, test } from 'vitest';
import { wayOf } from './shell-way.ts';

const origin = 'https://waymark.test';
const kept = new Set(['/icon.svg', '/guide/teens', '/guide/teens/__data.json', '/_app/version.json']);

function way(path: string, { navigates = false, method = 'GET' } = {}) {
  return wayOf({ method, navigates, url: new URL(path, origin), origin }, kept);
}

const open = (path: string) => way(path, { navigates: true });

test('a program and a question draw themselves on the device, in their language: neither reaches the server', () => {
  for (const path of ['/find/7', '/find/7/', '/find/7?x=1', '/find?near=21201', '/find/?near=21201'])
    expect(open(path), path).toEqual({ kind: 'shell', shell: '/shell' });
  for (const path of ['/es/find/7', '/es/find?near=21201'])
    expect(open(path), path).toEqual({ kind: 'shell', shell: '/es/shell' });
});

test('a page is asked for by its path alone', () => {
  expect(open('/')).toEqual({ kind: 'page', path: '/', shell: '/shell' });
  expect(open('/es')).toEqual({ kind: 'page', path: '/es', shell: '/es/shell' });
  expect(open('/find')).toEqual({ kind: 'page', path: '/find', shell: '/shell' });
  expect(open('/es/guide/teens/?x=1')).toEqual({
    kind: 'page',
    path: '/es/guide/teens',
    shell: '/es/shell',
  });
  expect(open('/espresso')).toEqual({ kind: 'page', path: '/espresso', shell: '/shell' });
});

test('files of the release, data of its pages and code of any release come from the device', () => {
  for (const path of ['/icon.svg', '/_app/version.json', '/_app/immutable/chunks/of-the-release-before.js'])
    expect(way(path), path).toEqual({ kind: 'file', path });
  expect(way('/guide/teens/__data.json?x-sveltekit-invalidated=01')).toEqual({
    kind: 'file',
    path: '/guide/teens/__data.json',
  });
});

test('all else is left to the browser', () => {
  for (const path of ['/packs/manifest.json', '/api/v1/search?near=21201', '/health', '/status/health.json'])
    expect(way(path), path).toBeUndefined();
  expect(open('/api/v1/openapi.json')).toBeUndefined();
  expect(way('/icon.svg?x=1')).toBeUndefined();
  expect(way('/find', { navigates: true, method: 'POST' })).toBeUndefined();
  expect(way('https://elsewhere.test/icon.svg')).toBeUndefined();
});
