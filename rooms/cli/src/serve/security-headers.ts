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

/**
 * Set before anything else answers, so that whatever it sets itself stands: a page that brings its own content
 * security policy keeps it. Pages made at build time carry theirs in the markup, where framing cannot be refused.
 * No HSTS: this server speaks plain http, and the proxy before it knows better.
 */
export const setSecurityHeaders = (response: ServerResponse, isApi: boolean): void => {
  for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
  response.setHeader('cross-origin-resource-policy', isApi ? 'cross-origin' : 'same-origin');
  response.setHeader(
    'content-security-policy',
    isApi ? "default-src 'none'; frame-ancestors 'none'" : "frame-ancestors 'none'",
  );
};
