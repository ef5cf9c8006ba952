/** Parts of the site that pages of the guide already lead to, and the page that stands in until each exists. */
export const standIns: Readonly<Record<string, string>> = {
  '/coverage': '/guide/paying-for-care',
  '/plan': '/guide/after-treatment',
};

/** Where a link of the page `slug` leads inside the site; `undefined` where that is the page itself. */
export function insideHref(href: string, slug: string): string | undefined {
  const path = /^[^?#]*/.exec(href)![0];
  const standIn = standIns[path];
  return standIn === `/guide/${slug}` ? undefined : (standIn ?? href);
}
