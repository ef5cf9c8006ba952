import { describe, expect, test } from 'vitest';
import { listen } from './asked.ts';
import { violations } from './axe.ts';
import { inOtherLanguage } from './other-language.ts';
import { newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const WORDS = {
  '': {
    start: 'Start the questions',
    submit: 'See what to ask about',
    list: 'Kinds of care to ask about',
    emergency: 'First, get help now',
    safe: "I'm safe",
    near: 'See how many are near you',
    medicine: 'Medicine as an outpatient',
    clear: 'Clear my answers',
  },
  '/es': {
    start: 'Empezar las preguntas',
    submit: 'Ver por qué preguntar',
    list: 'Tipos de atención por los que preguntar',
    emergency: 'Primero, busque ayuda ya',
    safe: 'Estoy a salvo',
    near: 'Vea cuántos hay cerca de usted',
    medicine: 'Medicamento de forma ambulatoria',
    clear: 'Borrar mis respuestas',
  },
} as const;

const TELLING = /\?|#|21201|pregnan|embaraz|alcohol|withdrawal|unsafe|3\.7|residential/i;

describe.each(['', '/es'] as const)('kinds of care in language "%s"', (language) => {
  const words = WORDS[language];

  test('every question may be skipped, medicine is first, and the finder opens with what was meant', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/care`);
    const asked = listen(page);
    await page.getByRole('button', { name: words.start }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#pregnant input').first().focus();
    await page.keyboard.press('Space');
    await page.locator('#alcoholDaily input').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: words.submit }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words.list }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(words.list);
    expect(await page.locator('main ol h2').allInnerTexts()).toHaveLength(4);
    expect((await page.locator('main ol h2').first().innerText()).replace(/\s+/g, ' ')).toContain(
      words.medicine,
    );

    await page.getByText(words.near).click();
    await page.locator('#near').fill('21201');
    await page.locator('#near').press('Enter');
    await page.locator('main ol .count').first().waitFor();
    expect(await page.locator('main ol .count').count()).toBe(4);
    expect(await page.locator('main ol a[href*="?"], main .next a[href*="?"]').count()).toBe(0);
    const count = await page.locator('main ol .count').nth(1).innerText();
    await page.locator('main ol a.button').nth(1).click();
    await page.locator('#results-heading').waitFor();
    await page.getByRole('article').first().waitFor();
    expect(await page.locator('#results-heading').innerText()).toBe(count.replace(/\.$/, ''));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((each) => TELLING.test(each))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    const kept = (await page.evaluate(
      'JSON.stringify([{ ...localStorage }, document.cookie, history.state])',
    )) as string;
    expect(kept).not.toMatch(/alcoholDaily|flags/);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words.list }).waitFor();
    await page.getByRole('button', { name: words.clear }).press('Enter');
    await page.getByRole('button', { name: words.submit }).waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  test('danger written or ticked comes before any list, also without a connection', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/care`);
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.context().setOffline(true);
    await page.locator('#note').fill(language === '' ? "I don't want to live" : 'no quiero vivir');
    const card = page.getByRole('alertdialog');
    await card.waitFor();
    await card.getByRole('button', { name: words.safe }).press('Enter');
    await card.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.id')).toBe('note');
    await page.locator('#note').fill('');
    await page.locator('#note').blur();
    await page.locator('#now input').nth(7).check();
    await page.getByRole('button', { name: words.submit }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words.emergency }).waitFor();
    expect(await page.locator('main ol').count()).toBe(0);
    expect(await page.locator('main a[href*="/find"]').count()).toBe(0);
    expect(await page.locator('main a[href="tel:911"]').count()).toBe(1);
    await page.goBack();
    expect(await page.locator('#now input').nth(7).isChecked()).toBe(true);
  });

  test('questions and list have no barrier at 320 px, and nothing in the other language', async () => {
    const colorScheme = language === '' ? 'light' : 'dark';
    const page = await newVisitor({ colorScheme, viewport: { width: 320, height: 640 } });
    const look = async () => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      const shown = await page.locator('main').innerText();
      expect(inOtherLanguage(shown, language === '' ? 'en' : 'es')).toEqual([]);
    };
    await visit(page, `${language}/care`);
    await page.getByRole('button', { name: words.start }).press('Enter');
    await page.locator('#age').fill('16');
    for (const id of ['pregnant', 'wantsToStopNow', 'unsafeAtHome', 'alcoholDaily', 'usesAlone'])
      await page.locator(`#${id} label`).first().click();
    await look();
    await page.getByRole('button', { name: words.submit }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words.list }).waitFor();
    await look();
  });

  test('without JavaScript the kinds of care stand there to read and print, with nothing to fill in', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await visit(page, `${language}/care`);
    expect(await page.locator('main').locator('form, input, select, textarea').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(words.medicine);
    expect(await page.locator('main a[href$="/guide/levels-of-care"]').count()).toBe(1);
  });
});

test('an age that cannot be and answers that contradict are asked about again, and kept', async () => {
  const page = await newVisitor();
  await visit(page, '/care');
  await page.getByRole('button', { name: WORDS[''].start }).press('Enter');
  await page.locator('#age').fill('140');
  await page.locator('#streetOpioidDays').fill('0');
  await page.locator('#stillUsingInCare label').first().click();
  await page.getByRole('button', { name: WORDS[''].submit }).press('Enter');
  const again = page.locator('.faults');
  await again.waitFor();
  expect(await again.getByRole('link').count()).toBe(3);
  expect(await page.locator('#age').getAttribute('aria-invalid')).toBe('true');
  await again.getByRole('link').first().click();
  expect(await page.evaluate('document.activeElement.id')).toBe('age');
  await page.locator('#age').fill('0');
  await page.getByRole('button', { name: WORDS[''].submit }).press('Enter');
  expect(await again.getByRole('link').count()).toBe(3);
  await page.locator('#age').fill('34');
  await page.locator('#stillUsingInCare label').nth(1).click();
  await page.getByRole('button', { name: WORDS[''].submit }).press('Enter');
  await page.getByRole('heading', { level: 1, name: WORDS[''].list }).waitFor();
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a finished self-check comes along, and can be left out', async () => {
  const page = await newVisitor();
  await visit(page, '/check');
  for (const id of ['rx-only', ...Array.from({ length: 11 }, (_, at) => `c${at + 1}`)])
    await page
      .locator(`#${id} label`)
      .nth(id === 'c1' || id === 'c2' ? 0 : 1)
      .click();
  await page.getByRole('button', { name: 'See the result' }).press('Enter');
  await page.getByRole('link', { name: 'See which kinds of care to ask about' }).press('Enter');
  await page.getByRole('button', { name: WORDS[''].start }).press('Enter');
  await page.getByText('From your self-check: up to 2 signs.').waitFor();
  await page.getByRole('button', { name: 'Leave the self-check out' }).press('Enter');
  await page.getByText('From your self-check').waitFor({ state: 'hidden' });
});
