import type { Browser, Page } from 'playwright-core';
import { asNewVisitor, slowCpu, slowNetwork } from './chromium.ts';
import { untilKept } from './offline-visit.ts';

export const ways = ['by finger', 'by keyboard', 'without JavaScript', 'without a network'] as const;
type Way = (typeof ways)[number];

export const languages = { English: '/', Spanish: '/es' } as const;
type Language = keyof typeof languages;

/** From opening the first page to a dialled number. */
export interface CallWalk {
  readonly way: Way;
  readonly language: Language;
  readonly seconds: number;
  /** How much of it the person took to look, to read and to type. */
  readonly personSeconds: number;
}

/** What a person takes, in milliseconds: slower than most are. */
export const pauses = { look: 4_000, tap: 1_000, key: 500, tab: 400, read: 8_000 } as const;
const zip = '21201';
const box = 'main form input[name="near"]';
const call = 'main article a[href^="tel:"]';
const mostTabs = 80;

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`);

/** A person at the page, who counts how long they take themselves. */
const personAt = (page: Page) => {
  let taken = 0;
  const wait = async (milliseconds: number) => {
    taken += milliseconds;
    await page.waitForTimeout(milliseconds);
  };
  return {
    taken: () => taken,
    wait,
    async type(text: string) {
      for (const key of text) {
        await wait(pauses.key);
        await page.keyboard.press(key);
      }
    },
    async tap(selector: string) {
      await wait(pauses.tap);
      await page.locator(selector).first().click();
    },
    async tabTo(selector: string) {
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        if (await isFocused(page, selector)) return;
        await wait(pauses.tab);
        await page.keyboard.press('Tab');
      }
      throw new Error(`${mostTabs} times Tab led to no ${selector}, expected one. Try the page by keyboard.`);
    },
  };
};

async function walk(page: Page, address: string, way: Way, language: Language): Promise<CallWalk> {
  const start = performance.now();
  const person = personAt(page);
  await page.goto(new URL(languages[language], address).href, { waitUntil: 'commit' });
  await page.locator(box).waitFor();
  await person.wait(pauses.look);
  if (way === 'by keyboard') await person.tabTo(box);
  else await person.tap(box);
  await person.type(zip);
  if (way === 'by keyboard') await page.keyboard.press('Enter');
  else await person.tap('main form:has(input[name="near"]) button[type="submit"]');
  await page.locator(call).first().waitFor();
  await person.wait(pauses.read);
  if (way === 'by keyboard') {
    await person.tabTo(call);
    await page.keyboard.press('Enter');
  } else await person.tap(call);
  return { way, language, seconds: (performance.now() - start) / 1000, personSeconds: person.taken() / 1000 };
}

async function keepPages(page: Page, address: string): Promise<void> {
  await page.goto(new URL('find', address).href);
  await page.locator('#find .position button').waitFor();
  await page.locator('#near').fill('59718');
  await page.locator('#near').press('Enter');
  await page.locator('#results article').first().waitFor();
  await untilKept(page);
}

/** Slow 4G, or none; an old phone; someone who has seen nothing of this before. */
export const visitCallWalk = (
  browser: Browser,
  address: string,
  way: Way,
  language: Language,
): Promise<CallWalk> =>
  asNewVisitor(
    browser,
    async (first) => {
      const offline = way === 'without a network';
      if (offline) {
        await keepPages(first, address);
        await first.context().setOffline(true);
      }
      const page = offline ? await first.context().newPage() : first;
      if (!offline) await slowNetwork(page);
      await slowCpu(page);
      return walk(page, address, way, language);
    },
    { javaScriptEnabled: way !== 'without JavaScript' },
  );
