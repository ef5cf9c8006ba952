import { pathIn } from '#lib/shell/page-path.ts';
import { locales } from '#locale';

/** Search engines take at most 50,000 addresses in one file; a path has one in each language. */
export const pathsInFile = 20_000;

export interface Listed {
  /** Without the language. */
  readonly path: string;
  /** ISO date, or month, of the newest list that speaks of it. */
  readonly changed?: string;
}

const escaped = (text: string) => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A file of addresses, each in every language and with the others beside it. */
export function writeSitemap(origin: string, listed: readonly Listed[]): string {
  const address = (path: string, locale: (typeof locales)[number]) =>
    escaped(new URL(pathIn(locale, path), origin).href);
  const entries = listed.flatMap(({ path, changed }) => {
    const others = locales
      .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(path, locale)}"/>`)
      .join('');
    const date = changed ? `<lastmod>${escaped(changed)}</lastmod>` : '';
    return locales.map((locale) => `<url><loc>${address(path, locale)}</loc>${date}${others}</url>`);
  });
  return `${head}<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** The file that names the others. */
export function writeSitemapIndex(origin: string, files: readonly string[]): string {
  const entries = files.map((file) => `<sitemap><loc>${escaped(new URL(file, origin).href)}</loc></sitemap>`);
  return `${head}<sitemapindex ${schema}>\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** Pages may be found; what somebody asked may not. */
export function writeRobots(origin: string): string {
  const hidden = [...locales.map((locale) => `${pathIn(locale, '/find')}?`), '/api/', '/locator/', '/packs/'];
  const lines = ['User-agent: *', ...hidden.map((path) => `Disallow: ${path}`), ''];
  return `${lines.join('\n')}\nSitemap: ${new URL('/sitemap.xml', origin).href}\n`;
}
