/**
 * Takes a shared link of meetings out of the address, at once, before any of the code that reads it is here; `undefined`
 * where there is none.
 */
export function takeFragment(): string | undefined {
  const fragment = location.hash.slice(1);
  if (!/^[mg]\d+\./.test(fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return fragment;
}

/** The code did not come: the next try finds the link where it was. */
export function putBack(fragment: string): void {
  history.replaceState(history.state, '', `${location.pathname}#${fragment}`);
}
