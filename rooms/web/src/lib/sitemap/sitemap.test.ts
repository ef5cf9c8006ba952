import { expect, test } from 'vitest';
import { smallPack } from '#lib/find/small-pack.fixture.ts';
import { pagePaths } from './page-paths.ts';
import { programPaths } from './program-paths.ts';
import { writeRobots, writeSitemap, writeSitemapIndex } from './sitemap.ts';

const origin = 'https://waymark.example';

test('an address stands in both languages, each naming both, with signs that XML can read', () => {
  const file = writeSitemap(origin, [{ path: '/find/7', changed: '2023-06' }, { path: '/' }]);
  expect(file.match(/<loc>[^<]+/g)).toEqual(
    ['/find/7', '/es/find/7', '/', '/es'].map((path) => `<loc>${origin}${path}`),
  );
  expect(file).toContain(`hreflang="es" href="${origin}/es/find/7"`);
  expect(file.match(/<lastmod>2023-06<\/lastmod>/g)).toHaveLength(2);
  expect(writeSitemapIndex('https://a&b.example', ['/sitemap/pages.xml'])).not.toContain('a&b');
});

test('pages of the site and of the guide are listed, and nothing that holds what a person has', () => {
  const paths = pagePaths();
  for (const path of ['/', '/find', '/today', '/guide', '/guide/medicines']) expect(paths).toContain(path);
  expect(paths.filter((path) => /\[|shortlist|shell|status/.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});

test('programs are listed with the date of their newest list', () => {
  const { pack } = smallPack({ id: 4 }, { id: 9, absentFrom: 'findtreatment-export' });
  expect(programPaths(pack)).toEqual([{ path: '/find/4', changed: '2023-06' }]);
});

test('robots may read pages and no answers, and learn where the list of pages is', () => {
  const robots = writeRobots(origin);
  expect(robots).toContain('Disallow: /es/find?\n');
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`);
});
