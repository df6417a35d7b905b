import type { IncomingMessage } from 'node:http';

/** The largest body of a request, in bytes: many times the longest query that the limits on tokens let through. */
const LARGEST_BODY = 1024 * 1024;

/**
 * Why a request's body is refused, or null. Its length must be told beforehand: then Node reads no more than that,
 * and nothing needs to be counted while it streams in.
 */
export function refusalOfBody(request: IncomingMessage): { status: 411 | 413; message: string } | null {
  if (request.headers['transfer-encoding'] !== undefined) {
    return { status: 411, message: 'Send the length of the body (Content-Length) with the request.' };
  }
  const length = Number(request.headers['content-length'] ?? 0);
  if (length <= LARGEST_BODY) return null;
  return { status: 413, message: `The body is longer than ${LARGEST_BODY} bytes.` };
}
