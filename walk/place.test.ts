import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const box = (page: Page) => page.getByRole('combobox', { name: 'Where?' });
const at = (latitude: number, longitude: number): BrowserContextOptions => ({
  geolocation: { latitude, longitude },
  permissions: ['geolocation'],
});

async function usePosition(options: BrowserContextOptions): Promise<Page> {
  const page = await newVisitor(options);
  await visit(page, '/find');
  await page.getByRole('button', { name: 'Use my position' }).click();
  return page;
}

test('a whole name closes its list, and half a name offers the right state first', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await box(page).pressSequentially('Washington, Ind');
  const options = page.locator('#near-options [role=option]');
  await options.first().waitFor();
  expect(await options.first().textContent()).toContain('Washington, IN');
  for (const whole of ['Miami, FL', 'miami fl', '21201']) {
    await box(page).fill('');
    await box(page).pressSequentially(whole);
    await page.waitForFunction(`document.getElementById('near').getAttribute('aria-expanded') === 'false'`);
    expect(await options.count(), whole).toBe(0);
  }
});

test('a position is named by its nearest city, and all of its state is one choice away', async () => {
  const page = await usePosition(at(39.2904, -76.6122));
  await page.getByRole('article').first().waitFor();
  expect(await box(page).inputValue()).toBe('Near Baltimore, MD');
  expect(await page.locator('#results-heading').textContent()).toContain('a spot near Baltimore, MD');
  await page.getByLabel('How far?').selectOption('state');
  await page.getByRole('heading', { name: 'anywhere in MD' }).waitFor();
});

test('a position outside the country is told kindly, from the start page too', async () => {
  const page = await usePosition(at(51.5, -0.13));
  await page.getByText('You seem to be outside the United States').waitFor();
  expect(await page.getByRole('article').count()).toBe(0);
  await visit(page, '/');
  await page.getByRole('button', { name: 'Use my position' }).click();
  await page.getByText('You seem to be outside the United States').waitFor();
  expect(await box(page).inputValue(), 'nobody recognizes their coordinates').toBe('');
});

test('a position that is not shared leaves the box as it is, and says what to do', async () => {
  const page = await usePosition({ permissions: [] });
  await page.getByText('Your browser did not share your position').waitFor();
  await box(page).fill('21201');
  await box(page).press('Enter');
  await page.getByRole('article').first().waitFor();
});

test('a place is remembered only if asked, stands in every box then, and is forgotten on a tap', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await box(page).fill('21201');
  await box(page).press('Enter');
  await page.getByRole('article').first().waitFor();
  expect(await page.evaluate('localStorage.length')).toBe(0);
  await page.getByLabel('Remember 21201 (Baltimore, MD) on this device').check();
  for (const path of ['/today', '/find']) {
    await visit(page, path);
    expect(await box(page).inputValue(), path).toBe('21201 (Baltimore, MD)');
  }
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.getByText('The place is forgotten.').waitFor();
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

test('storage that throws is survived, with a word', async () => {
  const page = await newVisitor();
  await page.addInitScript(
    `Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } })`,
  );
  await visit(page, '/find');
  await box(page).fill('21201');
  await box(page).press('Enter');
  await page.getByRole('article').first().waitFor();
  await page.getByLabel('Remember 21201').click();
  await page.getByText('does not let this site keep anything').waitFor();
});

test('a misspelt city is offered, and one tap answers', async () => {
  const page = await newVisitor();
  await visit(page, '/find');
  await box(page).fill('Baltmore');
  await box(page).press('Enter');
  await page.getByRole('button', { name: 'Baltimore, MD' }).click();
  await page.getByRole('article').first().waitFor();
});

test('two taps on one spot do one thing', async () => {
  const page = await newVisitor();
  await visit(page, '/find?near=59501&medicine=methadone');
  const relax = page.getByRole('button', { name: /Without “Methadone”/ });
  await relax.waitFor();
  const depth = () => page.evaluate('history.length') as Promise<number>;
  const before = await depth();
  await relax.dblclick();
  await page.getByRole('article').first().waitFor();
  expect(await depth()).toBe(before + 1);
  expect(new URL(page.url()).pathname).toBe('/find');
  await visit(page, '/find?near=21201');
  await page.getByRole('button', { name: 'Show more programs' }).dblclick();
  await page.getByText(/^50 of/).waitFor();
  expect(new URL(page.url()).pathname).toBe('/find');
  await visit(page, '/find');
  await box(page).fill('21201');
  await page.locator('.ask').getByRole('button', { name: 'Find programs' }).dblclick();
  await page.getByRole('article').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/find');
});
