import { expect, test } from 'vitest';
import { address } from './visit.ts';

const text = async (path: string) => (await fetch(address + path)).text();

test.each([
  '/',
  '/es/find',
  '/find?near=21201',
  '/find/1',
  '/today',
  '/care',
  '/check',
  '/meetings',
  '/shortlist',
  '/privacy',
  '/guide/medicines',
])('%s comes with the styles of all that is on it', async (path) => {
  const page = await text(path);
  const sheets = [...page.matchAll(/<link href="([^"]+\.css)" rel="stylesheet"/g)].map(([, href]) => href!);
  const styles = (await Promise.all(sheets.map(text))).join('');
  const scopes = new Set(page.match(/\bsvelte-[a-z0-9]{5,7}\b/g));
  expect(scopes.size).toBeGreaterThan(5);
  expect([...scopes].filter((scope) => !styles.includes(`.${scope}`))).toEqual([]);
});
