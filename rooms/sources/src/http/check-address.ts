import { SourceError } from '../source-error.ts';

/** An https address, or one on this machine; anything else throws. */
export function checkAddress(base: string): string {
  const url = URL.parse(base);
  const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return url.href;
  throw new SourceError(
    'untrusted',
    `${base} is not an address to read from: expected one that begins with https://.`,
  );
}
