import { z } from 'zod';
import type { Key } from '../graph/stretch.ts';
import { badUserInput } from './errors.ts';

/** One ordered list whose entries cursors can name. */
export interface CursorKind<K extends Key = Key> {
  /** Name of the list and its order: a cursor of another one is refused. */
  readonly list: string;
  /** The shape of its keys: what does not fit was not made here. */
  readonly key: z.ZodType<K>;
}

/** Raised whenever what cursors hold changes: older ones are refused, not misread. */
const VERSION = 1;

const LONGEST = 20_000;

/** A string that both engines take: no half of a surrogate pair. */
export const wellFormed = z.string().refine((text) => !/\p{Surrogate}/u.test(text));

/** An opaque name for a place in a list: the key itself, so that it stays right while data is added or taken away. */
export function encodeCursor(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([VERSION, list, ...key])).toString('base64url');
}

/**
 * The key within a cursor.
 * @param argument `after` or `before`, for the message
 * @throws GraphQLError BAD_USER_INPUT where the cursor was not made by `encodeCursor` for this list
 */
export function decodeCursor<K extends Key>(kind: CursorKind<K>, cursor: string, argument: string): K {
  const [version, list, ...key] = contentOf(cursor);
  const decoded = version === VERSION && list === kind.list ? kind.key.safeParse(key) : undefined;
  if (decoded?.success !== true || encodeCursor(kind.list, decoded.data) !== cursor) {
    throw badUserInput(
      `${argument}: this is not a cursor of this list in this order. Take it from an edge or pageInfo of the same list.`,
    );
  }
  return decoded.data;
}

function contentOf(cursor: string): unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    return z.array(z.unknown()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return [];
  }
}
