const OWN = /^#(?:main|source-\d+)$/;

/** True where an address carries more than its page: a query, or a fragment that is no place of the page's own. */
export function attachedTo({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return search !== '' || (hash !== '' && !OWN.test(hash));
}
