import type { ServerResponse } from 'node:http';

const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), serial=(), hid=(), ' +
    'accelerometer=(), gyroscope=(), magnetometer=(), display-capture=(), browsing-topics=()',
  'x-frame-options': 'DENY',
};

/** What says something about files that are no page. The rest would be half of many a small file of code. */
const onFiles = new Set(['x-content-type-options', 'referrer-policy']);

/**
 * Set before anything else answers, so that whatever it sets itself stands: a page that brings its own content
 * security policy keeps it. Pages made at build time carry theirs in the markup, where framing cannot be refused.
 * No HSTS: this server speaks plain http, and the proxy before it knows better.
 */
export const setSecurityHeaders = (response: ServerResponse, isApi: boolean, isFile: boolean): void => {
  for (const [name, value] of Object.entries(everywhere))
    if (!isFile || onFiles.has(name)) response.setHeader(name, value);
  response.setHeader('cross-origin-resource-policy', isApi ? 'cross-origin' : 'same-origin');
  if (isFile) return;
  response.setHeader(
    'content-security-policy',
    isApi ? "default-src 'none'; frame-ancestors 'none'" : "frame-ancestors 'none'",
  );
};
