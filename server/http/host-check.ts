import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAME = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/** Whether a host that the server binds to can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether a request to a loopback server names it by a loopback name. Where it does not, a foreign page has pointed its own
 * name at this machine (DNS rebinding) to read the graph as if it were its own.
 */
export function namesLoopback(request: IncomingMessage): boolean {
  return LOOPBACK_NAME.test(request.headers.host ?? '');
}
