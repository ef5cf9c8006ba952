import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listen } from './asked.ts';
import { address, DESK, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const comparison = async (page: Page) =>
  (
    await page
      .getByRole('table', { name: /compared|comparad[ao]s/ })
      .getByRole('columnheader')
      .allTextContents()
  ).map((text) => text.trim());

describe('the medicines side by side', () => {
  test('a phone shows two; choosing with the keyboard swaps one, and says so', async () => {
    const page = await newVisitor();
    await visit(page, '/medicines');
    expect(await comparison(page)).toEqual(['Methadone', 'Buprenorphine in the mouth']);
    await page.getByRole('checkbox', { name: 'Naltrexone shot' }).focus();
    await page.keyboard.press('Space');
    expect(await comparison(page)).toEqual(['Buprenorphine in the mouth', 'Naltrexone shot']);
    expect(await page.getByText('No longer shown: Methadone').isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'Naltrexone shot' }).press('Space');
    await page.getByRole('checkbox', { name: 'Buprenorphine in the mouth' }).press('Space');
    expect(await comparison(page), 'the last one stays').toEqual(['Buprenorphine in the mouth']);
  });

  test('a desk shows all, and what was chosen outlives a change of language and the way to the finder and back', async () => {
    const page = await newVisitor({ viewport: DESK });
    await visit(page, '/medicines');
    expect(await comparison(page)).toHaveLength(5);
    await page.getByRole('checkbox', { name: 'Naltrexone tablets' }).uncheck();
    await page.getByRole('checkbox', { name: 'Naltrexone shot' }).uncheck();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('heading', { level: 1, name: 'Los medicamentos, lado a lado' }).waitFor();
    expect(await comparison(page)).toEqual([
      'Metadona',
      'Buprenorfina en la boca',
      'Buprenorfina inyectable',
    ]);
    await page.getByRole('link', { name: 'Buscar programas: Metadona' }).first().click();
    await page.getByRole('article').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Los medicamentos, lado a lado' }).waitFor();
    expect(await comparison(page)).toHaveLength(3);
  });

  test('the source of a cell is one tap away, with organization and year', async () => {
    const page = await newVisitor();
    await visit(page, '/medicines');
    const note = page
      .getByRole('cell')
      .getByRole('link', { name: /^Source \d+$/ })
      .first();
    const target = await note.getAttribute('href');
    await note.click();
    expect(await page.locator(target!).textContent()).toMatch(/.+: .+, (\d{4}|no year given)/);
  });

  test('nothing moves while the page comes to life, on a phone and on a desk', async () => {
    for (const viewport of [
      { width: 360, height: 3000 },
      { width: 1280, height: 3000 },
    ]) {
      const page = await newVisitor({ viewport });
      await page.addInitScript(
        'window.moved = 0; new PerformanceObserver((list) => { for (const each of list.getEntries()) window.moved += each.value; }).observe({ type: "layout-shift", buffered: true });',
      );
      await visit(page, '/medicines');
      expect(await page.evaluate('window.moved')).toBeLessThan(0.02);
    }
  });

  test('without JavaScript every medicine stands in every row, each under its name', async () => {
    for (const viewport of [{ width: 360, height: 740 }, DESK]) {
      const page = await newVisitor({ javaScriptEnabled: false, viewport });
      await visit(page, '/medicines');
      const cells = page.getByRole('table', { name: /compared/ }).getByRole('cell');
      expect(await cells.filter({ visible: true }).count()).toBe(15 * 5);
      expect(await page.getByRole('checkbox').count()).toBe(0);
      const find = page.getByRole('link', { name: 'Find programs: Methadone' }).first();
      expect(await find.getAttribute('href')).toBe('/find?medicine=methadone');
    }
  });

  test('eight therapies: five on a desk, two on a phone, all of them in turn, and each by name without JavaScript', async () => {
    const desk = await newVisitor({ viewport: DESK });
    await visit(desk, '/therapies');
    expect(await comparison(desk)).toHaveLength(5);
    const page = await newVisitor();
    await visit(page, '/es/therapies');
    expect(await comparison(page)).toHaveLength(2);
    await page.getByRole('checkbox', { name: 'Terapia de trauma' }).check();
    expect(await comparison(page)).toEqual(['Manejo de contingencias (premios)', 'Terapia de trauma']);
    for (const viewport of [{ width: 360, height: 740 }, DESK]) {
      const plain = await newVisitor({ javaScriptEnabled: false, viewport });
      await visit(plain, '/therapies');
      const cells = plain.getByRole('table', { name: /compared/ }).getByRole('cell');
      expect(await cells.filter({ visible: true }).count()).toBe(5 * 8);
      expect(await cells.first().textContent()).toContain('Cognitive behavioral therapy');
    }
  });

  test('what a rule allows until a day is told before that day, in both languages', async () => {
    for (const [path, words] of [
      ['/medicines', 'To be checked again by December 31, 2026.'],
      ['/es/therapies', 'Se revisa otra vez a más tardar el 31 de diciembre de 2026.'],
      ['/guide/medicines', 'To be checked again by December 31, 2026.'],
      ['/today', 'To be checked again by December 31, 2026.'],
      ['/care', 'To be checked again by December 31, 2026.'],
      ['/es/withdrawal', 'Se revisa otra vez a más tardar el 31 de diciembre de 2026.'],
    ] as const) {
      const page = await newVisitor();
      await page.clock.setFixedTime('2026-12-20T12:00:00Z');
      await visit(page, path);
      await page.getByText(words).waitFor();
    }
  });

  test('rules past their day say so by the date of the reader, here and on the pages of the guide', async () => {
    const page = await newVisitor();
    await page.clock.setFixedTime('2030-01-01T12:00:00Z');
    await visit(page, '/medicines');
    await page.getByText('Some of these rules are past their review date').waitFor();
    expect(await page.getByText('May have changed:').count()).toBeGreaterThan(5);
    await visit(page, '/guide/medicines');
    await page.getByText('This page is past its review date').waitFor();
    for (const path of ['/care', '/today', '/withdrawal']) {
      await visit(page, path);
      await page.getByText('This page is past its review date').waitFor();
    }
  });

  test('it prints, with the columns that were chosen and the sources', async () => {
    const page = await newVisitor({ viewport: DESK });
    await visit(page, '/medicines');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 816, height: 1056 });
    expect(await page.getByRole('checkbox').filter({ visible: true }).count()).toBe(0);
    expect(await comparison(page)).toHaveLength(5);
    expect(await page.getByRole('heading', { name: 'Sources' }).isVisible()).toBe(true);
    expect((await page.pdf({ format: 'Letter' })).byteLength).toBeGreaterThan(20_000);
  });
});

describe.each(['/medicines', '/therapies', '/settings'])('%s', (path) => {
  test('counts programs near a place, and opens the finder there, and nothing of it is sent', async () => {
    const page = await newVisitor({ viewport: DESK });
    await visit(page, path);
    const asked = listen(page);
    if (path !== '/medicines') await page.getByText('See how many are near you').click();
    const box = page.getByRole('combobox', { name: 'Where?' });
    await box.fill('Baltimore, MD');
    await box.press('Enter');
    const count = page.getByText(/^\d+ programs? within 25 miles of Baltimore, MD\.$/).first();
    await count.waitFor();
    const words = (await count.textContent())!.slice(0, -1);
    await page.locator('span', { hasText: words }).first().locator('xpath=following-sibling::a').click();
    await page.waitForURL(`${address}/find`);
    expect(await page.locator('#results-heading').textContent()).toBe(words);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((each) => /baltimore|21201|near=|medicine=|care=/i.test(each))).toEqual([]);
    await page.goBack();
    await page.getByText(words).first().waitFor();
  });
});

test('a place that nobody knows is answered beside the box, and the plain links stay', async () => {
  const page = await newVisitor();
  await visit(page, '/settings');
  await page.getByText('See how many are near you').click();
  await page.getByRole('combobox', { name: 'Where?' }).fill('Nowhere at all');
  await page.getByRole('button', { name: 'Count programs' }).click();
  await page.locator('#near-error').waitFor();
  expect(await page.getByRole('link', { name: /^Find programs/ }).count()).toBeGreaterThan(5);
});
