import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const words = {
  '': {
    today: 'I need help today',
    where: 'Where?',
    home: 'Where are you?',
    find: 'Find treatment',
    show: 'Show who to call',
    order: 'Call in this order',
    call: /^Call/,
  },
  '/es': {
    today: 'Necesito ayuda hoy',
    where: '¿Dónde?',
    home: '¿Dónde está usted?',
    find: 'Buscar tratamiento',
    show: 'Ver a quién llamar',
    order: 'Llame en este orden',
    call: /^Llamar al/,
  },
} as const;

/** Numbers of the programs shown, without the lines that stand on every page. */
const programNumbers = (page: Page) =>
  page
    .locator('article a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));

describe.each(['', '/es'] as const)('from the first page to a number, language "%s"', (language) => {
  const say = words[language];

  test('by finger: help today, a place, a list of calls', async () => {
    const page = await newVisitor();
    await visit(page, language || '/');
    await page.getByRole('link', { name: say.today }).click();
    await page.getByRole('combobox', { name: say.where }).fill('21201');
    await page.getByRole('button', { name: say.show }).click();
    await page.getByRole('heading', { name: say.order }).waitFor();
    const numbers = await programNumbers(page);
    expect(numbers).toHaveLength(5);
    expect(new Set(numbers).size, 'each number once').toBe(5);
    expect(new URL(page.url()).search).toBe('');
  });

  test('by keyboard alone, ending on a number', async () => {
    const page = await newVisitor();
    await visit(page, language || '/');
    await page.getByRole('textbox', { name: say.home }).focus();
    await page.keyboard.type('59501');
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    const focused = () => page.evaluate('document.activeElement?.getAttribute("href") ?? ""');
    for (let steps = 0; steps < 40 && !String(await focused()).startsWith('tel:+1406'); steps++)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe((await programNumbers(page))[0]);
  });

  test('without JavaScript: help today and the first page both lead to numbers', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await visit(page, `${language}/today`);
    await page.getByRole('combobox', { name: say.where }).fill('21201');
    await page.getByRole('button', { name: say.show }).click();
    await page.getByRole('article').first().waitFor();
    expect(new URL(page.url()).searchParams.get('medicine')).toBe('methadone,buprenorphine');
    expect((await programNumbers(page)).length).toBeGreaterThan(5);

    await visit(page, language || '/');
    await page.getByRole('textbox', { name: say.home }).fill('59501');
    await page.getByRole('button', { name: say.find }).click();
    await page.getByRole('article').first().waitFor();
    expect(new URL(page.url()).hash).toBe('#results');
    expect((await programNumbers(page)).length).toBeGreaterThan(0);
  });
});

test('back from a program the list of calls is there again, and the server was told of neither', async () => {
  const page = await newVisitor();
  await visit(page, '/today');
  await page.getByRole('combobox', { name: 'Where?' }).fill('Baltimore, MD');
  await page.getByRole('button', { name: 'Show who to call' }).click();
  const first = page.getByRole('article').first().getByRole('link').first();
  await first.waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const name = (await first.textContent())!.trim();
  await first.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Call in this order' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Where?' }).inputValue()).toBe('Baltimore, MD');
  expect(asked.filter((url) => /find\/\d|Baltimore|\?/.test(url))).toEqual([]);
});

test('where nothing is near, the page says so and what else there is', async () => {
  const page = await newVisitor();
  await visit(page, '/today');
  await page.getByRole('combobox', { name: 'Where?' }).fill('96910');
  await page.getByRole('button', { name: 'Show who to call' }).click();
  await page.getByRole('heading', { name: 'No listed program near here' }).waitFor();
  await page.getByRole('button', { name: 'See every program near here' }).click();
  await page.getByRole('article').first().waitFor();
  expect(await page.locator('#results-heading').textContent()).toContain('96910');
});
