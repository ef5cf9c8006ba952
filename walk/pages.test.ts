import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inOtherLanguage } from './other-language.ts';
import { PATHS, SEARCH } from './paths.ts';
import { address, DESK, newVisitor, PHONE, visit, withBrowser } from './visit.ts';

withBrowser();

const SMALL_PHONE = { width: 320, height: 640 };

function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A missing page is meant to answer 404, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  return faults;
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
    number,
    number,
  ];
  expect(content, 'wider than the window').toBeLessThanOrEqual(window);
}

// A page is loaded once for the phone and once for the desk, and several pages wait for their last request at a time.
describe.each(['', '/es'])('pages in language "%s"', (language) => {
  test.concurrent.each(PATHS)(
    '%s has no barrier, no error and no sideways scroll, light and dark, phone and desk',
    async (path) => {
      const page = await newVisitor({ colorScheme: 'light', viewport: SMALL_PHONE });
      const faults = listenForFaults(page);
      await visit(page, language + path);
      expect(await violations(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize(PHONE);
      await expectNoSidewaysScroll(page);

      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(DESK);
      await visit(page, language + path);
      expect(await violations(page)).toEqual([]);
      await expectNoSidewaysScroll(page);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('every page gives the emergency lines and works without JavaScript', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    const code = language === '' ? 'en' : 'es';
    for (const path of PATHS) {
      await page.goto(address + language + path, { waitUntil: 'load' });
      const found = (await page.evaluate(`({
        lines: ['tel:911', 'tel:988', 'tel:+18006624357'].filter((to) => document.querySelector('a[href="' + to + '"]')),
        headings: document.querySelectorAll('h1').length,
        language: document.documentElement.lang,
        shown: document.title + ' ' + document.body.innerText,
      })`)) as { lines: string[]; headings: number; language: string; shown: string };
      const { shown, ...rest } = found;
      expect(rest, path).toEqual({
        lines: ['tel:911', 'tel:988', 'tel:+18006624357'],
        headings: 1,
        language: code,
      });
      expect(inOtherLanguage(shown, code), path).toEqual([]);
    }
    await page.context().close();
  });

  test('controls on the phone are at least 44 px high', async () => {
    const page = await newVisitor();
    await visit(page, language + SEARCH);
    const small =
      (await page.evaluate(`[...document.querySelectorAll('button, select, input:not([type=hidden]), summary, a.button, a[href^="tel:"]')]
      .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
      .map((each) => ({ text: each.outerHTML.slice(0, 90), box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.height < 43.5).map(({ text, box }) => text + ' ' + box.height)`)) as string[];
    expect(small).toEqual([]);
  });
});

test('every page of the guide is there, each language in its own words, and the index leads to all', async () => {
  const titles = async (prefix: string) => {
    const index = await (await fetch(`${address}${prefix}/guide`)).text();
    const paths = new Set(
      [...index.matchAll(/href="([^"]*\/guide\/(?!all")[^"]+)"/g)].map(([, href]) => href!),
    );
    return Promise.all(
      [...paths].map(async (path) => {
        const answer = await fetch(new URL(path, `${address}${prefix}/guide`));
        expect(answer.status, path).toBe(200);
        return /<h1[^>]*>([^<]+)/.exec(await answer.text())?.[1];
      }),
    );
  };
  const [english, spanish] = [await titles(''), await titles('/es')];
  expect(new Set(english).size).toBe(27);
  expect(new Set(spanish).size).toBe(27);
  expect(english.filter((title) => spanish.includes(title))).toEqual([]);
});

test('switching the language of a guide page changes its words, and going back too', async () => {
  const page = await newVisitor();
  await visit(page, '/guide/teens');
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Para adolescentes' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'For teens' }).waitFor();
});

test('switching the language keeps the search', async () => {
  const page = await newVisitor();
  await visit(page, SEARCH);
  const before = await page.getByRole('heading', { level: 3 }).allTextContents();
  await page.getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/find');
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(before);
});

test('bad questions get a readable page with status 400, missing programs one with 404', async () => {
  for (const question of [
    'within=-5&near=21201',
    'near=nowhere-at-all-xyz',
    'medicine=metadone',
    `near=${'%00'}`,
    `pay=${'x,'.repeat(10_000)}`,
    '__proto__=1&near=21201',
    'constructor=1&near=21201',
  ]) {
    const answer = await fetch(`${address}/find?${question}`);
    expect(answer.status, question.slice(0, 40)).toBe(400);
    expect(await answer.text()).toContain('<h1');
  }
  expect((await fetch(`${address}/find/999999999`)).status).toBe(404);
});

test('a whole search works with the keyboard alone', async () => {
  const page = await newVisitor({ viewport: DESK });
  await visit(page, '/find');
  await page.getByRole('combobox', { name: 'Where?' }).focus();
  await page.keyboard.type('balt');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('combobox', { name: 'Where?' }).inputValue()).toBe('Baltimore, MD');
  await page.keyboard.press('Enter');
  await page.getByRole('article').first().waitFor();
  const link = page.getByRole('article').first().getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/find\/\d+$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
