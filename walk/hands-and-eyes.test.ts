import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PATHS } from './paths.ts';
import { doubleText, moving, outOfSight, smallTargets, withoutEdge, withoutFocusSign } from './seen.ts';
import { address, DESK, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

const SMALL_PHONE = { width: 320, height: 640 };

describe.each(['', '/es'])('every page in language "%s"', (language) => {
  test.concurrent.each(PATHS)(
    '%s fits twice the text, holds still, shows the focus, and is told apart in colors of one’s own',
    async (path) => {
      const page = await newVisitor();
      await visit(page, language + path);
      expect(await smallTargets(page), 'smaller than 44 px on the phone').toEqual([]);
      expect(await withoutFocusSign(page), 'no sign of the focus').toEqual([]);

      await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
      expect(await moving(page), 'moves').toEqual([]);
      expect(await withoutFocusSign(page), 'no sign of the focus in forced colors').toEqual([]);
      expect(await withoutEdge(page), 'told by its background alone').toEqual([]);

      await page.emulateMedia({ reducedMotion: null, forcedColors: null });
      await doubleText(page);
      await visit(page, language + path);
      expect(await outOfSight(page), 'at 360 px').toEqual([]);
      await page.setViewportSize(SMALL_PHONE);
      expect(await outOfSight(page), 'at 320 px').toEqual([]);
      await page.context().close();
    },
  );
});

/** How the first thing found looks, but for what forced colors take away. */
async function lookOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(`(() => {
    const style = getComputedStyle(document.querySelector(${JSON.stringify(selector)}));
    return ['borderTopStyle', 'borderTopWidth', 'borderTopColor', 'outlineStyle', 'outlineWidth', 'fontWeight',
      'textDecorationLine', 'textDecorationThickness'].map((name) => style[name]).join(' ');
  })()`);
}

test('what is chosen looks chosen in forced colors: the page in the menu, a place in its list, a state, a pin', async () => {
  const page = await newVisitor({ forcedColors: 'active' });
  const differ = async (chosen: string, other: string) =>
    expect(await lookOf(page, chosen), chosen).not.toBe(await lookOf(page, other));

  await visit(page, '/guide');
  await page.getByText('Menu', { exact: true }).click();
  await differ('details a[aria-current]', 'details nav a:not([aria-current])');

  await visit(page, '/find?near=21201');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.getByRole('article').first().getByRole('button', { name: 'Show on the map' }).click();
  await page.locator('[data-pin][aria-pressed="true"]').waitFor();
  await differ('[data-pin][aria-pressed="true"]', '[data-pin][aria-pressed="false"]');
  await page.getByRole('combobox', { name: 'Where?' }).fill('spring');
  await page.getByRole('option').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await differ('[role=option][aria-selected="true"]', '[role=option][aria-selected="false"]');

  await visit(page, '/meetings');
  await page.locator('.tiles a').first().click();
  await differ('.tiles a[aria-current]', '.tiles a:not([aria-current])');
});

interface Focused {
  readonly name: string;
  /** Where it is not on the page itself. */
  readonly fault: string | undefined;
}

/** What the keyboard stands on, and what is wrong with how that is shown. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(`(() => {
    const at = document.activeElement;
    const name = (at.getAttribute('aria-label') ?? (at.labels?.[0] ?? at).textContent).replace(/\\s+/g, ' ').trim();
    if (at === document.body) return { name, fault: 'the focus is lost' };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2);
    const fault = outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'no sign of the focus'
      : box.bottom <= 0 || box.top >= innerHeight ? 'the focus is outside the window'
      : !middle || !(at.contains(middle) || middle.contains(at) || at.labels?.[0]?.contains(middle)) ? 'the focus is covered'
      : undefined;
    return { name, fault };
  })()`);
}

/** Goes on by Tab until something of that name has the focus. Every stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    expect(now.fault, `${now.name.slice(0, 60)} on ${page.url()}`).toBeUndefined();
    stops.push(now.name.slice(0, 30));
    if (name.test(now.name)) return;
  }
  throw new Error(`Expected a stop ${name}, got ${stops.join(' | ')}.`);
}

test.each([
  ['', 'phone', { from: /^Where are you/, ask: /^Find treatment$/, call: /^Call/ }],
  ['/es', 'desk', { from: /^¿Dónde está/, ask: /^Buscar tratamiento$/, call: /^Llamar/ }],
] as const)(
  'in language "%s", on a %s: from the start page to a number to call by keyboard alone, the focus always seen, each new page said',
  async (language, screen, { from, ask, call }) => {
    const page = await newVisitor(screen === 'desk' ? { viewport: DESK } : {});
    await visit(page, language || '/');
    await tabTo(page, from);
    await page.keyboard.type('21201');
    await tabTo(page, ask);
    await page.keyboard.press('Enter');
    await page.getByRole('article').first().waitFor();
    const said = page.locator('[aria-live], [role=status]');
    await expect.poll(() => said.allTextContents()).toContain(await page.title());
    await expect
      .poll(async () => (await said.allTextContents()).join(' '))
      .toMatch(/\d+ (programs|programas)/);

    const name = (await page.getByRole('article').first().getByRole('link').first().textContent())!;
    await tabTo(page, new RegExp(`^${name.trim().replace(/[^\w ]/g, '.')}$`));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/find\/\d+$/);
    await expect.poll(() => said.allTextContents()).toContain(await page.title());
    await page.getByRole('heading', { level: 1, name: name.trim() }).waitFor();
    await tabTo(page, call);
    expect(await page.evaluate('document.activeElement.href')).toMatch(/^tel:/);

    await page.goBack();
    await page.getByRole('article').first().waitFor();
    expect(new URL(page.url()).href).toBe(`${address}${language}/find`);
    await tabTo(page, /./);
  },
);
