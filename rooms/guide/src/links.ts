/** Helplines a page may name, as digits to dial or text. A phone line of a treatment company never stands here. */
export const HELPLINE_NUMBERS: ReadonlySet<string> = new Set([
  '911',
  '988',
  '838255',
  '8006624357',
  '8004874889',
  '435748',
  '8009720590',
  '8002221222',
  '8007997233',
  '8338526262',
  '8664887386',
  '678678',
  '741741',
  '211',
]);

/** Paths of the app that a page may lead to, besides `/guide/<slug>`; without the language and without a query. */
export const APP_PATHS: ReadonlySet<string> = new Set([
  '/',
  '/find',
  '/today',
  '/helplines',
  '/shortlist',
  '/figures',
  '/check',
  '/care',
  '/withdrawal',
  '/medicines',
  '/therapies',
  '/settings',
  '/meetings',
  '/plan',
  '/coverage',
  '/privacy',
  '/data',
  '/guide',
]);

/** Names a link to the finder may use, as `readQuery` of the directory knows them. */
const FIND_PARAMS: ReadonlySet<string> = new Set(
  'kind setting care medicine stay-on certified relief pay for accepts therapy language support health operator'.split(
    ' ',
  ),
);

export interface LinkFault {
  readonly rule: 'link' | 'phone' | 'unknown-page';
  readonly expected: string;
}

/** Where a link leads; `undefined` when it is none of the four kinds that are allowed. */
export function linkKind(href: string): 'inside' | 'call' | 'text' | 'outside' | undefined {
  if (/^\/(?!\/)/.test(href)) return 'inside';
  if (/^tel:\+?\d{3,12}$/.test(href)) return 'call';
  if (/^sms:\+?\d{3,12}$/.test(href)) return 'text';
  return /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./%-]*)?$/.test(href) ? 'outside' : undefined;
}

/** What is wrong with a link, `undefined` when nothing is. `label` is what the person sees. */
export function linkFault(href: string, label: string, slugs: ReadonlySet<string>): LinkFault | undefined {
  const kind = linkKind(href);
  if (kind === undefined)
    return { rule: 'link', expected: 'a path of this site, tel:, sms:, or https:// and a plain address' };
  if (kind === 'inside') return insideFault(href, slugs);
  return kind === 'outside' ? undefined : phoneFault(href, label);
}

function insideFault(href: string, slugs: ReadonlySet<string>): LinkFault | undefined {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(href) ?? [];
  if (fragment !== undefined && !/^[a-z0-9-]+$/.test(fragment))
    return { rule: 'link', expected: '# and letters, digits or -' };
  const page = /^\/guide\/([a-z0-9-]+)$/.exec(path)?.[1];
  if (page !== undefined)
    return slugs.has(page) && query === undefined
      ? undefined
      : { rule: 'unknown-page', expected: 'a page of the guide' };
  if (!APP_PATHS.has(path))
    return { rule: 'unknown-page', expected: `/guide/<page> or one of ${[...APP_PATHS].join(' ')}` };
  if (query === undefined) return undefined;
  const isQuery = query.split('&').every((pair) => {
    const [, name = ''] = /^([a-z-]+)=[a-z0-9-]+(?:,[a-z0-9-]+)*$/.exec(pair) ?? [];
    return FIND_PARAMS.has(name);
  });
  return path === '/find' && isQuery
    ? undefined
    : { rule: 'link', expected: '/find? and names and values that the finder knows' };
}

function phoneFault(href: string, label: string): LinkFault | undefined {
  const number = href.replace(/^(?:tel|sms):(?:\+1)?/, '');
  if (!HELPLINE_NUMBERS.has(number)) return { rule: 'phone', expected: 'a helpline of the list in links.ts' };
  const shown = label.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  return shown === number
    ? undefined
    : { rule: 'phone', expected: `the number ${number} in the words of the link` };
}
