/** What a service worker does with a request; `undefined` leaves it to the browser. */
export type ShellWay =
  /** The kept file, or else the network. */
  | { readonly kind: 'file'; readonly path: string }
  /** The kept page, or else the network, or else a page that draws itself on the device. */
  | { readonly kind: 'page'; readonly path: string; readonly shell: string }
  /** A page that draws itself on the device: neither a question nor a program reaches the server. */
  | { readonly kind: 'shell'; readonly shell: string };

export interface Asked {
  readonly method: string;
  /** True where the whole page is wanted. */
  readonly navigates: boolean;
  readonly url: URL;
  readonly origin: string;
}

/** Made by the server on request, the same for everyone as long as nothing is asked. */
export const findPages = ['/find', '/es/find'] as const;

const isForPrograms = /^\/(?:api|packs|locator|health|ready)(?:\/|$)/;

function wayOfPage(path: string, query: string): ShellWay {
  const language = /^\/es(?=\/|$)/.exec(path)?.[0] ?? '';
  const bare = path.slice(language.length).replace(/\/$/, '');
  const shell = `${language}/shell`;
  if (/^\/find\/[^/]+$/.test(bare)) return { kind: 'shell', shell };
  if (bare === '/find' && query !== '') return { kind: 'shell', shell };
  return { kind: 'page', path: language + bare || '/', shell };
}

/** `kept` are the paths of the files that a release keeps. */
export function wayOf(
  { method, navigates, url, origin }: Asked,
  kept: ReadonlySet<string>,
): ShellWay | undefined {
  if (method !== 'GET' || url.origin !== origin || isForPrograms.test(url.pathname)) return undefined;
  if (navigates) return wayOfPage(url.pathname, url.search);
  // The framework marks what it wants of a page's data in a query of its own.
  if (url.search !== '' && !url.pathname.endsWith('/__data.json')) return undefined;
  // Code of another release is asked for by pages that were open before this one came.
  if (kept.has(url.pathname) || url.pathname.startsWith('/_app/immutable/'))
    return { kind: 'file', path: url.pathname };
  return undefined;
}
