import { expect, test } from 'vitest';
import { address, newVisitor, visit, withBrowser } from './visit.ts';

withBrowser();

/** The code of a page beyond what another page brings. */
async function codeBeyond(path: string, other: string): Promise<string[]> {
  const [own, known] = await Promise.all(
    [path, other].map(async (each) => {
      const html = await (await fetch(address + each)).text();
      return [...new Set([...html.matchAll(/\/?_app\/immutable\/[\w./-]+\.js/g)].map(([file]) => file))];
    }),
  );
  return own!.filter((file) => !known!.includes(file));
}

test('charts come drawn: no styles in the markup and no chart code for the phone', async () => {
  for (const path of ['/figures', '/es/figures', '/guide/medicines']) {
    const html = await (await fetch(address + path)).text();
    expect(html, path).not.toMatch(/<[a-z][^>]*\sstyle="/);
    expect(html, path).toContain('role="img"');
  }
  const files = await codeBeyond('/figures', '/helplines');
  let bytes = 0;
  for (const file of files)
    bytes += (await (await fetch(new URL(file, `${address}/`))).arrayBuffer()).byteLength;
  expect(files.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(20_000);
});

test('each chart stands at its own address, in one size, with its words inside the picture', async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    const page = await newVisitor({ viewport });
    await visit(page, '/figures#treatment-gap');
    const chart = page.locator('#treatment-gap > svg:visible');
    expect(await chart.count()).toBe(1);
    const outside = await page.evaluate(`[...document.querySelectorAll('section.figure > svg')]
      .filter((svg) => svg.checkVisibility())
      .flatMap((svg) => [...svg.querySelectorAll('text, rect, circle, path')].filter((mark) => {
        const [box, frame] = [mark.getBoundingClientRect(), svg.getBoundingClientRect()];
        return box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 1;
      }).map((mark) => svg.parentElement.id + ': ' + (mark.textContent || mark.outerHTML)))`);
    expect(outside).toEqual([]);
    expect(
      await page.evaluate(`document.querySelector('#treatment-gap').getBoundingClientRect().top`),
    ).toBeLessThan(740);
    await page.close();
  }
});

test('the numbers stand in a table without JavaScript, and the pictures go on paper', async () => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await visit(page, '/es/figures');
  await page.locator('#risk-of-death summary').click();
  expect(await page.locator('#risk-of-death table').first().isVisible()).toBe(true);
  expect(await page.locator('#risk-of-death').textContent()).toContain('rango de 0.84 a 2.46');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#risk-of-death > svg:visible').count()).toBe(1);
});
