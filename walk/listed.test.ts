import { expect, test } from 'vitest';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const get = async (path: string) => {
  const answer = await fetch(address + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};

test('the sitemap leads to every page and program in both languages, and each address answers', async () => {
  const files = [...(await get('/sitemap.xml')).matchAll(/<loc>[^<]*?(\/sitemap\/[^<]+)/g)].map(
    ([, path]) => path!,
  );
  expect(files).toContain('/sitemap/pages.xml');
  const texts = await Promise.all(files.map(get));
  const paths = texts.flatMap((text) =>
    [...text.matchAll(/<loc>([^<]+)/g)].map(([, loc]) => new URL(loc!).pathname),
  );
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^\/find\/\d/.test(path)).length).toBeGreaterThan(13_000);
  const pages = paths.filter((path) => !/\/find\/\d/.test(path));
  expect(pages).toContain('/es/today');
  for (const path of pages)
    expect((await fetch(address + path, { redirect: 'manual' })).status, path).toBe(200);
  for (const path of ['/sitemap/programs-99.xml', '/sitemap/no.xml'])
    expect((await fetch(address + path)).status).toBe(404);
  expect(await get('/robots.txt')).toContain(`Sitemap: ${address}/sitemap.xml`);
});

test('pages name their own address and the other language, whole; answers and missing pages name none', async () => {
  for (const path of ['/', '/find', '/find/1', '/guide/medicines']) {
    const answer = await fetch(address + path);
    const inMarkup = /<link rel="(canonical|alternate)"[^>]*href="([^"]+)"/g;
    // Made at build time, without an origin.
    const inHeader = /<([^>]+)>; rel="(canonical|alternate)"/g;
    const header = [...(answer.headers.get('link') ?? '').matchAll(inHeader)];
    const markup = [...(await answer.text()).matchAll(inMarkup)];
    const links = [
      ...markup.map(([, rel, href]) => [rel, href]),
      ...header.map(([, href, rel]) => [rel, href]),
    ];
    const whole = address + path;
    expect(links, path).toEqual([
      ['canonical', whole],
      ['alternate', whole],
      ['alternate', `${address}${path === '/' ? '/es' : `/es${path}`}`],
      ['alternate', whole],
    ]);
  }
  expect(await get('/find?near=21201')).not.toContain('rel="canonical"');
  expect(await (await fetch(`${address}/find/999999999`)).text()).not.toContain('rel="canonical"');
});

test('a page made at build time names its address in its markup too, once it is live', async () => {
  const page = await newVisitor();
  await visit(page, '/es');
  await expect.poll(() => page.locator('link[rel="canonical"]').getAttribute('href')).toBe(`${address}/es`);
  expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(3);
});

test('a program is told to search engines, once, without a fault of the page, before and after it is live', async () => {
  const page = await newVisitor();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await visit(page, '/find/1');
  const blocks = page.locator('script[type="application/ld+json"]');
  expect(await blocks.count()).toBe(1);
  const told = JSON.parse((await blocks.textContent())!);
  const name = (await page.getByRole('heading', { level: 1 }).textContent())!.trim();
  expect(told.name).toBe(name);
  expect(await page.title()).toContain(name);
  expect(faults).toEqual([]);
});

test('a visitor cannot say by which protocol the site is served', async () => {
  const { headers } = await fetch(`${address}/guide`, { headers: { 'x-forwarded-proto': 'https' } });
  expect(headers.get('link')).toContain(`<${address}/guide>; rel="canonical"`);
});
