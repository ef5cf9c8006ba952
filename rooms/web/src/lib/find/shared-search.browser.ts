type Shared = ReturnType<typeof import('#lib/shortlist/shared-search.ts').readShared>;

/**
 * Takes a shared search out of the address, at once, and reads it; `undefined` where there is none. Code that does not
 * come puts it back: the next try finds it there.
 */
export async function takeShared(): Promise<Shared | 'unreachable' | undefined> {
  const fragment = location.hash.slice(1);
  if (!/^s\d+\./.test(fragment)) return undefined;
  history.replaceState(history.state, '', location.pathname);
  try {
    return (await import('#lib/shortlist/shared-search.ts')).readShared(fragment);
  } catch {
    history.replaceState(history.state, '', `${location.pathname}#${fragment}`);
    return 'unreachable';
  }
}
