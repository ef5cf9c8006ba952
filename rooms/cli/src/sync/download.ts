import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure, systemCode } from '../failure.ts';

export interface DownloadLimits {
  readonly mostBytes: number;
  readonly mostRedirects: number;
  /** For the whole download. */
  readonly mostMs: number;
  /** Without a single byte. */
  readonly silentMs: number;
}

/** No list of programs comes near 128 MB: the national directory is 2 MB. */
export const downloadLimits: DownloadLimits = {
  mostBytes: 128 * 1024 * 1024,
  mostRedirects: 5,
  mostMs: 300_000,
  silentMs: 30_000,
};

export interface Downloaded {
  readonly sha256: string;
  readonly bytes: number;
  /** Where it came from in the end, after redirects. */
  readonly url: string;
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  ETIMEDOUT: 'nothing answers in time',
  UND_ERR_CONNECT_TIMEOUT: 'nothing answers in time',
  UND_ERR_HEADERS_TIMEOUT: 'nothing answers in time',
  UND_ERR_BODY_TIMEOUT: 'it stopped sending',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody we know',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody we know',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody we know',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

const isCertificate = (code: string): boolean => /CERT|SIGNATURE/.test(code);

/** What an address may be shown as: without a password, a name or what is asked in it. */
const plainAddress = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`;

/** The same of text that may be no address at all. */
export const nameAddress = (text: string): string =>
  URL.canParse(text) ? plainAddress(new URL(text)) : text.slice(0, 80);

const failure = (url: URL, why: string, remedy: string, cause?: unknown): Failure =>
  new Failure(
    `${plainAddress(url)} cannot be fetched: ${why}. ${remedy}`,
    1,
    cause === undefined ? {} : { cause },
  );

const inWords = (error: unknown, url: URL): Failure => {
  if (error instanceof Failure) return error;
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = systemCode(inner) || systemCode(error);
  const why = reasons[code] ?? (code || (inner instanceof Error ? inner.message : 'no reason was given'));
  if (isCertificate(code)) {
    return failure(
      url,
      why,
      'Nothing was taken: who sent it cannot be known. Tell the publisher, or fetch the file yourself and give it: --from FILE',
      error,
    );
  }
  return failure(url, why, 'Try again later, or give a file: --from FILE', error);
};

const readAddress = (text: string, base?: URL): URL => {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : undefined;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url;
  throw new Failure(`"${text.slice(0, 80)}" is not an address that begins with https:// or http://`);
};

/** Follows redirects by hand: not in a circle, not endlessly, never from https to http. */
const ask = async (first: URL, limits: DownloadLimits, signal: AbortSignal) => {
  const seen = new Set<string>();
  let url = first;
  for (;;) {
    seen.add(url.href);
    const response = await fetch(url, { redirect: 'manual', signal }).catch((error: unknown) => {
      throw signal.aborted ? error : inWords(error, url);
    });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || target === null) return { url, response };
    await response.body?.cancel();
    const next = readAddress(target, url);
    if (seen.has(next.href)) throw failure(url, 'it sends in a circle', 'Check the address in a browser.');
    if (seen.size > limits.mostRedirects) {
      throw failure(
        first,
        `it sends on more than ${limits.mostRedirects} times`,
        'Check the address in a browser.',
      );
    }
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw failure(url, 'it sends from https to http', 'Nothing was taken.');
    url = next;
  }
};

/**
 * Fetches an address into a file that must not be there yet. Whatever the other side does, this ends: by size, by time, by
 * silence. Nothing of ours goes along but the address.
 */
export const download = async (
  address: string,
  path: string,
  tell: (received: number, of: number | undefined) => void = () => {},
  limits: DownloadLimits = downloadLimits,
): Promise<Downloaded> => {
  const first = readAddress(address);
  const stop = new AbortController();
  const end = (why: string) => () =>
    stop.abort(failure(first, why, 'Try again later, or give a file: --from FILE'));
  const deadline = setTimeout(end(`it took more than ${limits.mostMs / 1000} seconds`), limits.mostMs);
  const silence = setTimeout(end(`nothing came for ${limits.silentMs / 1000} seconds`), limits.silentMs);
  try {
    const { url, response } = await ask(first, limits, stop.signal);
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw failure(url, `it answers ${response.status}`, 'Check the address in a browser.');
    }
    const announced = Number(response.headers.get('content-length')) || undefined;
    const tooLarge = (bytes: number) =>
      failure(
        url,
        `it sends ${bytes} bytes, more than the ${limits.mostBytes} that a list can need`,
        'Check the address.',
      );
    if (announced !== undefined && announced > limits.mostBytes) {
      await response.body.cancel();
      throw tooLarge(announced);
    }
    const hash = createHash('sha256');
    let bytes = 0;
    const watch = new Transform({
      transform(chunk: Buffer, _, done) {
        silence.refresh();
        bytes += chunk.length;
        hash.update(chunk);
        tell(bytes, announced);
        done(bytes > limits.mostBytes ? tooLarge(bytes) : null, chunk);
      },
    });
    const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
    await pipeline(body, watch, createWriteStream(path, { flags: 'wx', flush: true }), {
      signal: stop.signal,
    }).catch((error: unknown) => {
      throw stop.signal.aborted ? stop.signal.reason : inWords(error, url);
    });
    if (bytes === 0) throw failure(url, 'it sends nothing', 'Check the address in a browser.');
    return { sha256: hash.digest('hex'), bytes, url: url.href };
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(deadline);
    clearTimeout(silence);
  }
};
