import type { ServerResponse } from 'node:http';

/** What pages may do (docs/decisions/one-port-strict-policy.md): nothing but what this server itself serves, and no string becomes code or markup. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/**
 * Sets the headers that every answer carries, whatever it is.
 * @param shared whether pages of another origin may read answers (`CORS_ORIGIN`), which cross-origin-resource-policy would forbid
 */
export function setSecurityHeaders(response: ServerResponse, shared: boolean): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader('cross-origin-resource-policy', shared ? 'cross-origin' : 'same-origin');
}
