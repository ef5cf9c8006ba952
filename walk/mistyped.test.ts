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
    await expect
      .poll(() => offer.evaluate((it) => it.getBoundingClientRect().bottom <= PHONE.height))
      .toBe(true);
  },
);
