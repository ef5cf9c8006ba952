import { expect, test } from 'vitest';
import { address, DESK, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

test('what is typed is answered on the device, leads to its place, and stands there again on the way back', async () => {
  const page = await newVisitor({ viewport: DESK });
  await visit(page, '/guide');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const box = page.getByRole('searchbox', { name: 'Search the guide' });
  await box.fill('suboxone');
  const hit = page.getByRole('region', { name: 'Pages that may help' }).getByRole('link').first();
  await hit.waitFor();
  expect(await hit.textContent()).toContain('The medicines that treat opioid use disorder');
  await box.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('guide-search-found');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/guide/medicines**');
  expect(await box.inputValue(), 'another page begins anew').toBe('');
  await page.goBack();
  await page.waitForURL(`${address}/guide`);
  await hit.waitFor();
  expect(await box.inputValue()).toBe('suboxone');
  expect(asked.filter((each) => /suboxone/i.test(each))).toEqual([]);
  expect(asked.filter((each) => each.includes('/guide/search/'))).toHaveLength(1);
  expect(new URL(page.url()).search).toBe('');
});

test('Spanish finds Spanish, and what finds nothing leads to the main pages and a number', async () => {
  const page = await newVisitor();
  await visit(page, '/es/guide/teens');
  const box = page.getByRole('searchbox', { name: 'Buscar en la guía' });
  await box.fill('narcam');
  await page.getByRole('link', { name: 'Sobredosis y naloxona' }).waitFor();
  await box.fill('xqzzkw');
  await page.getByRole('heading', { name: 'No se encontró nada para “xqzzkw”' }).waitFor();
  expect(await page.locator('form a[href="tel:+18006624357"]').count()).toBe(1);
  expect(await page.locator('form a[href="/es/guide/medicines"]').count()).toBe(1);
});

test('words of danger bring help before anything else', async () => {
  const page = await newVisitor();
  await visit(page, '/guide');
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('I want to die');
  await page.getByRole('heading', { name: 'You matter' }).waitFor();
  await page.getByRole('button', { name: "I'm safe" }).click();
  expect(await page.getByRole('searchbox', { name: 'Search the guide' }).inputValue()).toBe('I want to die');
});

test('a search that did not load says so, still watches for danger, and comes once it can', async () => {
  const page = await newVisitor();
  await page.route(/guide\/search/, (route) => route.abort());
  await visit(page, '/guide');
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('detox');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('The search did not load').waitFor();
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('I want to die');
  await page.getByRole('button', { name: "I'm safe" }).click();
  await page.unroute(/guide\/search/);
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('detox');
  await page.getByRole('link', { name: 'Why detox alone is not enough' }).first().waitFor();
});

test('without JavaScript there is no box that does nothing, and a list of every page and heading', async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await visit(page, '/guide');
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await page.getByRole('link', { name: 'Every page and heading' }).click();
  expect(
    await page
      .getByRole('heading', { level: 2 })
      .filter({ has: page.getByRole('link') })
      .count(),
  ).toBe(27);
  await page.getByRole('link', { name: 'What happens after it' }).click();
  expect(page.url()).toContain('/guide/detox-is-not-enough#what-happens-after-it');
});
