import type { Asked } from '../address/asked.ts';

/**
 * What to call a query: its operation's name in words ("WhoIsThere" → "Who is there"), or the first field that it asks for; null where it
 * has neither yet.
 */
export function nameOf({ query }: Asked): string | null {
  const code = query.replaceAll(/#.*/g, '');
  const [, operation] = /\b(?:query|subscription)\s+(\w+)/.exec(code) ?? [];
  if (operation === undefined) return /\{\s*(\w+)/.exec(code)?.[1] ?? null;
  const spaced = operation.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
