type Entries = Map<string, Response>;

const pathOf = (request: RequestInfo | URL): string => {
  const address = request instanceof Request ? request.url : String(request);
  return address.replace(/^https?:\/\/[^/]+/, '');
};

/** The browser's store for answers, in memory: as much of it as is used here. `full` makes every writing fail. */
export function memoryCaches() {
  const boxes = new Map<string, Entries>();
  const state = { full: false, boxes };

  const cacheOf = (entries: Entries) =>
    ({
      match: async (request: RequestInfo) => entries.get(pathOf(request))?.clone(),
      keys: async () => [...entries.keys()].map((path) => new Request(`https://waymark.test${path}`)),
      put: async (request: RequestInfo, answer: Response) => {
        if (state.full) throw new DOMException('There is no room left.', 'QuotaExceededError');
        entries.set(pathOf(request), answer);
      },
    }) as Pick<Cache, 'match' | 'keys' | 'put'> as Cache;

  const caches: Pick<CacheStorage, 'match' | 'open' | 'keys' | 'delete'> = {
    open: async (name) => {
      const entries = boxes.get(name) ?? new Map();
      boxes.set(name, entries);
      return cacheOf(entries);
    },
    match: async (request, options) =>
      boxes
        .get(options?.cacheName ?? '')
        ?.get(pathOf(request))
        ?.clone(),
    keys: async () => [...boxes.keys()],
    delete: async (name) => boxes.delete(name),
  };
  return { caches, state };
}
