import type { ServerResponse } from 'node:http';

/** Answers with a short line of plain text. */
export function answerText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  const body = Buffer.from(`${text}\n`);
  response.setHeader('content-length', body.byteLength);
  response.end(body);
}
