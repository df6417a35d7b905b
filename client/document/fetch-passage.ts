import {
  type MarkedQuoteFragment,
  MoreOfPassageDocument,
  NumberedQuoteDocument,
  PassageAtDocument,
  PassageOfQuoteDocument,
  type ReadPassageFragment,
  TextPartDocument,
} from '../generated/graphql.ts';
import { request } from '../request/request.ts';

/** A passage of a text with all the quotes that reach into it, by where they start. Offsets: UTF-16 units of the whole text. */
export interface Passage {
  readonly index: number;
  readonly start: number;
  readonly text: string;
  readonly quotes: readonly MarkedQuoteFragment[];
}

/** The passage that holds a place. */
export async function passageAt(id: string, at: number, signal?: AbortSignal): Promise<Passage | null> {
  const { node } = await request(PassageAtDocument, { id, at }, signal);
  return node?.__typename === 'Document' && node.passage ? complete(id, node.passage, signal) : null;
}

/** The passage in which a quote begins; null where the quote is not from this document. */
export async function passageOf(id: string, quote: string, signal?: AbortSignal): Promise<Passage | null> {
  const { node } = await request(PassageOfQuoteDocument, { id, quote }, signal);
  return node?.__typename === 'Document' && node.passage ? complete(id, node.passage, signal) : null;
}

/** The rest of the quotes of a passage that has more than one page of them. */
export async function complete(
  id: string,
  { index, start, text, quotes }: ReadPassageFragment,
  signal?: AbortSignal,
): Promise<Passage> {
  const all = quotes.edges.map(({ node }) => node);
  let { hasNextPage, endCursor: after } = quotes.pageInfo;
  while (hasNextPage && after !== null) {
    const { node } = await request(MoreOfPassageDocument, { id, at: start, after }, signal);
    const more = node?.__typename === 'Document' ? node.passage?.quotes : undefined;
    all.push(...(more?.edges.map((edge) => edge.node) ?? []));
    hasNextPage = more?.pageInfo.hasNextPage ?? false;
    after = more?.pageInfo.endCursor ?? null;
  }
  return { index, start, text, quotes: all };
}

/** The id of a document's quote by its number, from 1. */
export async function quoteByNumber(id: string, number: number): Promise<string | null> {
  const { node } = await request(NumberedQuoteDocument, { id, number });
  return node?.__typename === 'Document' ? (node.quote?.id ?? null) : null;
}

/** A part of a document's text: UTF-16 units, half-open. */
export async function textPart(id: string, start: number, end: number): Promise<string> {
  const { node } = await request(TextPartDocument, { id, start, end });
  return node?.__typename === 'Document' ? (node.text ?? '') : '';
}
