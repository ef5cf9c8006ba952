/** The root's text is that much larger than the browser's own (base.css). */
const rootScale = 1.125;

/** The width of the window in ems of the text size in use, whichever way it was made larger. */
export function windowWidthEm(): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return window.innerWidth / (rootPx / rootScale);
}
