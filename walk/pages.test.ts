import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inOtherLanguage } from './other-language.ts';
import { address, DESK, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const SEARCH = '/find?near=21201&within=25&medicine=methadone,buprenorphine';
const NOWHERE = '/find?near=96910&within=25&medicine=methadone';
const PATHS = [
  '/',
  '/find',
  SEARCH,
  NOWHERE,
  '/find/1',
  '/today',
  '/guide',
  '/guide/all',
  '/guide/medicines',
  '/guide/overdose-and-naloxone',
  '/helplines',
  '/withdrawal',
  '/figures',
  '/medicines',
  '/therapies',
  '/settings',
  '/check',
  '/meetings',
  '/shortlist',
  '/care',
  '/housing',
  '/privacy',
  '/shell',
  '/data',
  '/status',
  '/no-such-page',
  '/find/999999999',
];

async function withFaults(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A missing page is meant to answer 404, and the browser says so.
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  await visit(page, path);
  return faults;
}

describe.each(['', '/es'])('pages in language "%s"', (language) => {
  test.each(PATHS)(
    '%s has no barrier, no error and no sideways scroll, light and dark, phone and desk',
    async (path) => {
      for (const options of [
        { colorScheme: 'light' },
        { colorScheme: 'dark', viewport: DESK },
        { viewport: { width: 320, height: 640 } },
      ] as const) {
        const page = await newVisitor(options);
        expect(await withFaults(page, language + path)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        const [content, window] = (await page.evaluate(
          '[document.documentElement.scrollWidth, innerWidth]',
        )) as [number, number];
        expect(content, 'wider than the window').toBeLessThanOrEqual(window);
        await page.close();
      }
    },
  );

  test.each(PATHS)('%s gives the emergency lines and works without JavaScript', async (path) => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await visit(page, language + path);
    for (const number of ['tel:911', 'tel:988', 'tel:+18006624357']) {
      expect(await page.locator(`a[href="${number}"]`).count(), number).toBeGreaterThan(0);
    }
    expect(await page.locator('h1').count()).toBe(1);
    const code = language === '' ? 'en' : 'es';
    expect(await page.locator('html').getAttribute('lang')).toBe(code);
    const shown = (await page.evaluate('document.title + " " + document.body.innerText')) as string;
    expect(inOtherLanguage(shown, code)).toEqual([]);
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
