import type { ReadTraceFragment } from '../generated/graphql.ts';

/** Whose words a quote is made of. */
export type WhoseWords =
  | { readonly whose: 'speaker' }
  | { readonly whose: 'teller'; readonly name: string }
  | { readonly whose: 'publisher'; readonly name: string };

/**
 * The speaker's own; or, where words are the reporter's, those of whoever in the chain is quoted with them verbatim (a minister's own
 * words about what others told him); else those of the document's publisher.
 */
export function whoseWords({ chain, quote }: Pick<ReadTraceFragment, 'chain' | 'quote'>): WhoseWords {
  if (quote.words === 'SPEAKER') return { whose: 'speaker' };
  const teller = chain
    .slice(1)
    .find(({ quotes }) =>
      quotes.some(
        (own) =>
          own.words === 'SPEAKER' &&
          own.document.id === quote.document.id &&
          own.start <= quote.start &&
          own.end >= quote.end,
      ),
    );
  if (teller) return { whose: 'teller', name: teller.actor.name };
  return { whose: 'publisher', name: quote.document.publisher?.name ?? quote.document.title };
}
