import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listen } from './asked.ts';
import { violations } from './axe.ts';
import { inOtherLanguage } from './other-language.ts';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const SIGNS = Array.from({ length: 11 }, (_, at) => `c${at + 1}`);
const WORDS = {
  '': {
    submit: 'See the result',
    title: 'What your answers say',
    count: 'You said yes to 4 of 11 signs.',
    band: 'matches the number of signs clinicians call moderate',
    find: 'Find programs near you with this medicine',
    clear: 'Clear my answers',
    suicide: 'I think about suicide, or about not living',
    safe: "I'm safe",
    sheet: 'For my doctor or clinic',
  },
  '/es': {
    submit: 'Ver el resultado',
    title: 'Lo que dicen sus respuestas',
    count: 'Respondió que sí a 4 de 11 señales.',
    band: 'Coincide con el número de señales que los profesionales llaman moderado',
    find: 'Buscar programas cercanos con este medicamento',
    clear: 'Borrar mis respuestas',
    suicide: 'Pienso en el suicidio o en no vivir',
    safe: 'Estoy a salvo',
    sheet: 'Para mi médico o mi clínica',
  },
} as const;

/** All that the browser keeps of this site, as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(`(async () => JSON.stringify({
    address: location.href,
    history: history.state,
    local: { ...localStorage },
    tab: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: (await Promise.all((await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat(),
  }))()`) as Promise<string>;
}

const TELLING = /[?#]|\bc\d+["=:]|rx-?only|uses-?alone|unsure|"(?:yes|no)"/i;

async function answer(page: Page, id: string, at: 0 | 1 | 2): Promise<void> {
  await page.locator(`#${id} label`).nth(at).click();
}

/** No to the gate, yes to the first so many signs, no to the rest. */
async function answerAll(page: Page, yes: number): Promise<void> {
  await answer(page, 'rx-only', 1);
  for (const [at, id] of SIGNS.entries()) await answer(page, id, at < yes ? 0 : 1);
}

describe.each(['', '/es'] as const)('the self-check in language "%s"', (language) => {
  const words = WORDS[language];

  test('works with the keyboard alone, and without a connection', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/check`);
    await page.context().setOffline(true);
    await page.locator('#rx-only input').first().focus();
    await page.keyboard.press('ArrowRight');
    for (const [at] of SIGNS.entries()) {
      await page.keyboard.press('Tab');
      await page.keyboard.press(at < 4 ? 'Space' : 'ArrowRight');
    }
    // The one about being alone is passed over.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(words.submit);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(words.title);
    const main = await page.locator('main').innerText();
    expect(main).toContain(words.count);
    expect(main).toContain(words.band);
    await page.goBack();
    expect(await page.locator('input:checked').count()).toBe(12);
  });

  test('half-answered keeps what is there and leads to what is missing', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/check`);
    await answer(page, 'c1', 0);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('input:checked').count(), 'nothing outlives the page').toBe(0);
    for (const id of ['rx-only', ...SIGNS.filter((each) => each !== 'c3' && each !== 'c9')])
      await answer(page, id, 1);
    await page.getByRole('button', { name: words.submit }).press('Enter');
    const missing = page.getByRole('alert').filter({ has: page.getByRole('link') });
    await missing.waitFor();
    expect(await missing.getByRole('link').count()).toBe(2);
    expect(await page.locator('input:checked').count()).toBe(10);
    await missing.getByRole('link').last().click();
    expect(await page.evaluate(`document.activeElement.name`)).toBe('c9');
    expect(new URL(page.url()).hash).toBe('');
    await answer(page, 'c9', 2);
    await answer(page, 'c3', 0);
    await page.getByRole('button', { name: words.submit }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  });

  test('sends nothing, keeps nothing, and hands over to the finder without an address', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/check`);
    const asked = listen(page);
    await answerAll(page, 6);
    await answer(page, 'uses-alone', 0);
    await page.getByRole('button', { name: words.submit }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page.goBack();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((each) => TELLING.test(each))).toEqual([]);
    expect(await kept(page)).not.toMatch(TELLING);
    await page.getByRole('link', { name: words.find }).first().click();
    await page.getByRole('article').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).search).toBe('');
    expect(asked.filter((each) => TELLING.test(each))).toEqual([]);
    // Another page and back: the answers are still in the page's own memory.
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page.getByRole('button', { name: words.clear }).press('Enter');
    await page.getByRole('button', { name: words.submit }).waitFor();
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  test('danger interrupts until it is answered, and nothing is lost', async () => {
    const page = await newVisitor();
    await visit(page, `${language}/check`);
    await answer(page, 'c1', 0);
    await page.context().setOffline(true);
    const way = page.getByRole('button', { name: words.suicide });
    await way.click();
    const card = page.getByRole('alertdialog');
    await card.waitFor();
    for (const number of ['tel:988', 'sms:988', 'tel:911'])
      expect(await card.locator(`a[href="${number}"]`).count(), number).toBe(1);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
    await page.evaluate(
      `globalThis.heard = 0; addEventListener('keydown', ({ key }) => { if (key === 'Escape') heard += 1; })`,
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('heard')).toBe(2);
    await card.waitFor();
    expect(await violations(page)).toEqual([]);
    await card.getByRole('button', { name: words.safe }).press('Enter');
    await card.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(words.suicide);
    expect(await page.locator('main a[href="tel:988"]').count()).toBe(1);
    expect(await page.locator('#c1 input:checked').count()).toBe(1);
    await way.click();
    await card.waitFor();
  });

  test('the result has no barrier at 320 px, and prints a page for the doctor', async () => {
    const colorScheme = language === '' ? 'dark' : 'light';
    const page = await newVisitor({ colorScheme, viewport: { width: 320, height: 640 } });
    await visit(page, `${language}/check`);
    await answerAll(page, 4);
    await answer(page, 'rx-only', 0);
    await page.getByRole('button', { name: words.submit }).press('Enter');
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    expect(await violations(page)).toEqual([]);
    const shown = await page.locator('main').innerText();
    expect(inOtherLanguage(shown, language === '' ? 'en' : 'es')).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1, name: words.sheet }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: words.find }).first().isVisible()).toBe(false);
  });

  test('without JavaScript there is a page to print, and nothing that could send an answer', async () => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await visit(page, `${language}/check`);
    expect(await page.locator('main').locator('form, input, button, select, textarea').count()).toBe(0);
    expect(await page.locator('main fieldset').count()).toBe(13);
    expect(await page.locator('main').innerText()).toContain(words.band);
  });
});

test('answers that somebody put in a link are taken out of the address and fill in nothing', async () => {
  for (const path of ['/check#rx=no&c1=yes', '/check?c1=yes', '/es/check#c1']) {
    const page = await newVisitor();
    await visit(page, path);
    await page.waitForURL((url) => url.search === '' && url.hash === '');
    expect(await page.locator('input:checked').count(), path).toBe(0);
    expect(await page.locator('main [role=status] .notice').count(), path).toBe(1);
  }
  const page = await newVisitor();
  await visit(page, '/check');
  await page.evaluate(`location.hash = 'c1=yes'`);
  await page.waitForURL(`${address}/check`);
});

test('a change of language keeps the answers and the result', async () => {
  const page = await newVisitor();
  await visit(page, '/check');
  await answerAll(page, 4);
  await page.getByRole('button', { name: WORDS[''].submit }).press('Enter');
  await page.getByRole('heading', { level: 1, name: WORDS[''].title }).waitFor();
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: WORDS['/es'].title }).waitFor();
  expect(await page.locator('main').innerText()).toContain(WORDS['/es'].count);
});
