import { quote } from '../source-error.ts';
import type { Reading } from './reading.ts';
import { tidy } from './tidy.ts';

const LONGEST_ADDRESS = 300;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
// A host of letters (any script), digits and dashes, ending in letters: no bare machine names, no numbers.
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,}|xn--[a-z\d-]+)$/u;
// What may stand after the host without being read as something else when it is shown or linked.
const REST = /^[\p{L}\p{N}/?#[\]@!$&'()*+,;=:%._~|-]*$/u;

/** True for what lists put where there is no website: "http://", "n/a", "none". */
function isNone(text: string): boolean {
  return /^(https?:?\/{0,2})?(www\.)?(n\/?a|none|no website|tbd)?\/?$/i.test(text);
}

/**
 * A web address as http(s)://host/..., the host in small letters. `undefined` where none is given; what is no
 * such address (another scheme, a name or password in it, no real host) is a problem.
 */
export function readWebsite(raw: string): Reading<string | undefined> {
  const text = tidy(raw);
  if (isNone(text)) return { ok: true, value: undefined };
  const problem = (why: string): Reading<never> => ({
    ok: false,
    problem: `${quote(text)} is not a web address: ${why}`,
  });
  if (text.length > LONGEST_ADDRESS)
    return problem(`it has ${text.length} characters, more than ${LONGEST_ADDRESS}`);
  if (/\s/.test(text)) return problem('it has blanks in it');
  const bare = text.replace(/^(?:https?:\/*)+(?=https?:\/\/)/i, '');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  const named = scheme === 'http' || scheme === 'https';
  // "example.org:8080" has a port, "javascript:..." a scheme.
  if (scheme !== undefined && !named && !/^[^:]+\.[^:]+:\d+(\/|$)/.test(bare))
    return problem('expected one that begins with http:// or https://');
  const rest = named ? bare.slice(scheme.length + 1).replace(/^\/*/, '') : bare.replace(/^\/+/, '');
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const path = end < 0 ? '' : rest.slice(end);
  if (authority.includes('@')) return problem('it is an e-mail address or holds a name or password');
  const [, host = '', port = ''] = /^([^:]*)(:\d{1,5})?$/.exec(authority) ?? [];
  if (!HOST.test(host)) return problem('expected a host such as www.example.org');
  if (!REST.test(path)) return problem('it holds characters that no address has');
  const address = `${named ? scheme : 'http'}://${host.toLowerCase()}${port}${path === '/' ? '' : path}`;
  return {
    ok: true,
    value: address,
    ...(bare !== text && { remark: `${quote(text)} names its scheme twice: read as ${quote(address, 80)}` }),
  };
}
