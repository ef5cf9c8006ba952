import type { Page } from 'playwright-core';

// What runs in the page is a string: these files are checked without the names a browser has.
const SHOWN = `const shown = (each) => each.checkVisibility({ visibilityProperty: true })
  && !each.closest('.visually-hidden, .skip, [aria-hidden="true"], #svelte-announcer');
const named = (each) => each.outerHTML.slice(0, 100);`;

/** Makes the browser's own letters twice as big, as a person sets it for every site: media queries hear of it too. */
export async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Words and controls that stand outside the window, run out of the box they are in, are cut by it, or are parted for lack of room. */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    ${SHOWN}
    const width = innerWidth;
    const faults = new Set();
    if (document.documentElement.scrollWidth > width) faults.add('the page is ' + document.documentElement.scrollWidth + ' wide');
    const scrolls = (each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX);
    const around = (each) => each && each !== document.documentElement ? [each, ...around(each.parentElement)] : [];
    const look = (box, within, what) => {
      if (box.width < 1 || within.some(scrolls)) return;
      if (box.left < -1 || box.right > width + 1) faults.add('outside the window: ' + what);
      for (const each of within) {
        const style = getComputedStyle(each);
        const edge = each.getBoundingClientRect();
        const bordered = style.display !== 'inline' && parseFloat(style.borderRightWidth) > 0;
        if ((bordered || style.overflowX !== 'visible') && (box.right > edge.right + 1 || box.left < edge.left - 1))
          faults.add('past the edge of its box: ' + what);
        if (style.overflowY !== 'visible' && (box.bottom > edge.bottom + 3 || box.top < edge.top - 3))
          faults.add('cut: ' + what);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text; (text = walker.nextNode()); ) {
      const of = text.parentElement;
      if (!text.data.trim() || of.closest('svg, script, noscript, style, option') || !shown(of)) continue;
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) look(box, around(of), text.data.trim().slice(0, 60));
      if (!of.closest('a, button, summary, label, th')) continue;
      for (const { 0: word, index } of text.data.matchAll(/(?<!\\S)\\p{L}+(?!\\S)/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (word.length < 10 && lines.size > 1) faults.add('a short word is parted: ' + word + ' in ' + named(of));
      }
    }
    for (const control of document.querySelectorAll('a, button, input, select, textarea, summary'))
      if (shown(control)) look(control.getBoundingClientRect(), around(control.parentElement), named(control));
    return [...faults];
  })()`);
}

/** What still moves by itself or on a touch, longer than an eye notices. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const longest = (list) => Math.max(...list.split(',').map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000)));
    return [...document.querySelectorAll('*')].flatMap((each) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(each);
      const still = longest(animationDuration) <= 10 && longest(transitionDuration) <= 10 && scrollBehavior === 'auto';
      return still ? [] : [each.outerHTML.slice(0, 100)];
    });
  })()`);
}

/** Controls that show nothing when the keyboard stands on them. */
export async function withoutFocusSign(page: Page): Promise<string[]> {
  // A key first: what is focused after a key shows it.
  await page.keyboard.press('Tab');
  return page.evaluate(`(() => {
    ${SHOWN}
    const signOf = (each) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^(transparent|rgba\\(.*, 0\\))$/.test(outlineColor);
    };
    return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter((each) => shown(each) && !each.disabled)
      .flatMap((each) => {
        each.focus({ preventScroll: true });
        if (document.activeElement !== each) return ['cannot be reached: ' + named(each)];
        return signOf(each) || signOf(each.closest('label') ?? each) ? [] : [named(each)];
      });
  })()`);
}

/** Controls that only their background tells from the words around them: gone where a person chose their own colors. */
export function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    ${SHOWN}
    const edged = (style) => style.borderStyle !== 'none' && parseFloat(style.borderTopWidth) >= 1 && !/^rgba\\(.*, 0\\)$/.test(style.borderTopColor);
    const underlined = (each) => [each, ...each.querySelectorAll('*')].some((one) => getComputedStyle(one).textDecorationLine.includes('underline'));
    return [...document.querySelectorAll('a[href], button, select, textarea, summary, input:not([type=hidden])')]
      .filter(shown)
      .filter((each) => !(each.matches('input, select') && getComputedStyle(each).appearance !== 'none'))
      .filter((each) => !edged(getComputedStyle(each)) && !underlined(each) && !each.querySelector('svg, img') && !each.closest('label, header, svg, td, th, li, h2, h3'))
      .map(named);
  })()`);
}

/** Targets a thumb may miss. A link within running text is as high as its line, and may be. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    ${SHOWN}
    const inText = (each) => each.matches('.cite') || each.matches('a') && getComputedStyle(each).display === 'inline' && each.closest('p, li, dd, td, th, h2, h3, figcaption, span');
    return [...document.querySelectorAll('button, select, textarea, input:not([type=hidden]), summary, a[href]')]
      .filter((each) => shown(each) && !each.closest('svg') && !inText(each))
      .map((each) => ({ what: named(each), box: (each.closest('label') ?? each).getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ what, box }) => Math.round(box.width) + ' x ' + Math.round(box.height) + ' ' + what);
  })()`);
}
