import { expect, test } from 'vitest';
import { newVisitor, PHONE, visit, withBrowser } from './visit.ts';

withBrowser();

test.each([
  ['/', 'Baltimroe', 'Baltimore, MD'],
  ['/es', '00000', '00501'],
])(
  'from %s a place that is not known is told where a person looks, with the box to mend it in',
  async (path, typed, meant) => {
    const page = await newVisitor();
    await visit(page, path);
    await page.locator('#near').fill(typed);
    await page.locator('#near').press('Enter');
    const offer = page.getByRole('button', { name: meant }).first();
    await offer.waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('near');
    const bottom = () => offer.evaluate((it) => it.getBoundingClientRect().bottom);
    await expect.poll(bottom).toBeLessThanOrEqual(PHONE.height);
  },
);

test('without JavaScript it is told where the address leads to', async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await visit(page, '/');
  await page.locator('#near').fill('Baltimroe');
  await page.locator('#near').press('Enter');
  const told = page.getByText("We don't know a place called");
  await told.first().waitFor();
  await expect.poll(async () => (await told.first().boundingBox())?.y).toBeLessThan(PHONE.height);
  await expect.poll(async () => (await told.first().boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test('a keyboard that asked on the start page goes on at the answer', async () => {
  const page = await newVisitor();
  await visit(page, '/');
  await page.locator('#near').fill('21201');
  await page.locator('#near').press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('results-heading');
});
