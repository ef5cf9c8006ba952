import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newVisitor, PHONE, visit, withBrowser } from './visit.ts';

withBrowser();

/** Calm reading is four words a second; a frightened person skims the bold lines. */
const MOST_WORDS = 50;

const steps = (page: Page) => page.locator('#overdose .steps li');
const isInSight = async (page: Page, at: number) => {
  const box = (await steps(page).nth(at).boundingBox())!;
  return box.y >= 0 && box.y + box.height <= PHONE.height;
};

describe.each(['', '/es'])('overdose steps in language "%s"', (language) => {
  test('are one tap away without JavaScript and without a connection, naloxone in the first sight', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await visit(page, `${language}/privacy`);
    await page.context().setOffline(true);
    await page.locator('#overdose > summary').click();
    expect(await steps(page).count()).toBe(7);
    for (const at of [0, 1, 2]) expect(await isInSight(page, at), `step ${at + 1}`).toBe(true);
    const call = page.locator('#overdose a[href="tel:911"]').first();
    expect((await call.boundingBox())!.y).toBeLessThan((await steps(page).first().boundingBox())!.y);
  });

  test('are few words', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/privacy`);
    const titles = (await steps(page).locator('strong').allTextContents()).join(' ');
    expect(titles.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
  });

  test('open from the foot of a page, and the way back stays what it was', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/privacy`);
    const entries = await page.evaluate('history.length');
    await page.locator('footer a[href="#overdose"]').click();
    await steps(page).first().waitFor();
    expect(await isInSight(page, 0)).toBe(true);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY');
    expect(await page.evaluate('history.length')).toBe(entries);
  });

  test('are on paper once they are open, and on the page of the guide always', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/privacy`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#overdose').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#overdose > summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await steps(page).last().isVisible()).toBe(true);
    await visit(page, `${language}/guide/overdose-and-naloxone`);
    expect(await page.locator('article ol li').count()).toBeGreaterThanOrEqual(7);
  });
});
