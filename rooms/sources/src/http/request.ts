import { quote, SourceError, type SourceProblem } from '../source-error.ts';
import type { World } from './world.ts';

/** What came of one try to get one page. */
export type Attempt =
  | { readonly ok: true; readonly body: string; readonly bytes: number }
  | {
      readonly ok: false;
      readonly problem: SourceProblem;
      readonly reason: string;
      /** False when another try would end the same way. */
      readonly again: boolean;
      /** How long the server asks to be left alone. */
      readonly waitMs?: number;
    };

type Failed = Extract<Attempt, { ok: false }>;

export interface RequestLimits {
  /** For one request, its body too. */
  readonly requestMs: number;
  readonly redirects: number;
  /** Most bytes of one answer. */
  readonly pageBytes: number;
}

/** How often and how patiently one thing is asked for. */
export interface AskLimits extends RequestLimits {
  /** Tries, the first among them. */
  readonly tries: number;
  /** Wait before the second try; doubled with each further one. */
  readonly backoffMs: number;
  readonly mostBackoffMs: number;
}

export interface Asker<L extends RequestLimits = AskLimits> {
  readonly world: World;
  readonly limits: L;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TRY_AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);
const LONGEST_WAIT_MS = 10 * 60_000;

const CERTIFICATE =
  /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH|EPROTO)/;

const failed = (problem: SourceProblem, reason: string, again: boolean, waitMs?: number): Failed => ({
  ok: false,
  problem,
  reason,
  again,
  ...(waitMs !== undefined && { waitMs }),
});

/** `Retry-After` in seconds or as a date. */
function readWait(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : undefined;
}

/** The code that the machinery of `fetch` hides under "fetch failed". */
function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return '';
}

function explain(error: unknown, url: URL, limits: RequestLimits): Failed {
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) {
    return failed(
      'untrusted',
      `the certificate of ${url.host} is not to be trusted (${code}), so nothing was read. Check the address and the clock of this machine`,
      false,
    );
  }
  if (error instanceof Error && (error.name === 'TimeoutError' || code === 'UND_ERR_HEADERS_TIMEOUT'))
    return failed('unreachable', `no whole answer came within ${limits.requestMs / 1000} seconds`, true);
  return failed('unreachable', `${url.host} cannot be reached (${code || String(error)})`, true);
}

async function readBody(response: Response, mostBytes: number): Promise<Attempt> {
  const tooLarge = (bytes: number) =>
    failed('too-large', `the answer has ${bytes} bytes or more; at most ${mostBytes} are read`, false);
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > mostBytes) {
    await response.body?.cancel();
    return tooLarge(declared);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return tooLarge(bytes);
    chunks.push(chunk);
  }
  try {
    return { ok: true, body: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)), bytes };
  } catch {
    return failed('wrong-answer', 'the answer is not UTF-8 text', true);
  }
}

/** The same server, or the one it is known by besides: with www. or without, and https in place of http. */
function isSameSite(target: URL, url: URL): boolean {
  const bare = ({ host }: URL) => host.replace(/^www\./, '');
  const isUpgrade = target.protocol === url.protocol || target.protocol === 'https:';
  return target.origin === url.origin || (isUpgrade && bare(target) === bare(url));
}

/** Where a redirect leads, or why it is not followed: only to the same site, so that no other server is ever asked. */
function redirectTarget(response: Response, url: URL): URL | Failed {
  const location = response.headers.get('location');
  const target = location === null ? undefined : URL.parse(location, url.href);
  if (!target)
    return failed(
      'wrong-answer',
      `the server redirects to ${quote(location ?? 'nowhere')}, which is no address`,
      false,
    );
  if (!isSameSite(target, url)) {
    return failed(
      'untrusted',
      `the server redirects to ${target.origin}, another server, and was not followed. If it has moved, give its new address`,
      false,
    );
  }
  return target;
}

async function tryOnce(url: URL, { world, limits, userAgent }: Asker, signal: AbortSignal): Promise<Attempt> {
  let at = url;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const response = await world.fetch(at, {
      headers: { accept: 'application/json', 'user-agent': userAgent },
      redirect: 'manual',
      signal,
    });
    if (response.status === 200) return await readBody(response, limits.pageBytes);
    await response.body?.cancel();
    if (!REDIRECTS.has(response.status)) {
      const again = TRY_AGAIN.has(response.status);
      const wait = again ? readWait(response.headers.get('retry-after'), world.now()) : undefined;
      return failed('wrong-answer', `the server answers with status ${response.status}`, again, wait);
    }
    const target = redirectTarget(response, at);
    if (!(target instanceof URL)) return target;
    at = target;
  }
  return failed('wrong-answer', `the server redirects more than ${limits.redirects} times`, false);
}

/** Asks for one page once. A person's own stop passes through; all else comes back as a reason. */
export async function request(url: URL, asker: Asker): Promise<Attempt> {
  const timeout = AbortSignal.timeout(asker.limits.requestMs);
  const signal = asker.signal ? AbortSignal.any([timeout, asker.signal]) : timeout;
  try {
    return await tryOnce(url, asker, signal);
  } catch (error) {
    if (asker.signal?.aborted) throw stopped(error);
    return explain(timeout.aborted ? timeout.reason : error, url, asker.limits);
  }
}

export function stopped(cause: unknown): SourceError {
  return new SourceError(
    'incomplete',
    'The reading was stopped. What was read is kept; start it again to go on from there.',
    { cause },
  );
}
