import * as z from 'zod/mini';
import { pack, unpack } from './packed.ts';

/** A question in GraphQL as it is written: the document, and its variables as JSON. Either may be unfinished. */
export interface Asked {
  readonly query: string;
  /** Empty where there are none. */
  readonly variables: string;
}

/** Nobody writes a longer one by hand, in characters; a longer text is never unpacked. */
const LONGEST = 200_000;

const text = z.string().check(z.maxLength(LONGEST));
const written = z.strictObject({ q: text, v: z.optional(text) });

/** A question as a text for addresses (see `pack`). */
export const packAsked = ({ query, variables }: Asked): string =>
  pack({ q: query, ...(variables !== '' && { v: variables }) });

/** The inverse of `packAsked`; null where the text was cut short, altered or written by something else. Never throws. */
export function unpackAsked(packed: string): Asked | null {
  if (packed.length > LONGEST) return null;
  try {
    const { q, v } = written.parse(unpack(packed));
    return { query: q, variables: v ?? '' };
  } catch {
    return null;
  }
}
