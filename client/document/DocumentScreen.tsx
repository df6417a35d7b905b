import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Address } from '../address/address.ts';
import { FirstLoadFailed } from '../app/States.tsx';
import { ReadDocumentTextDocument } from '../generated/graphql.ts';
import { Gone } from '../reader/Failure.tsx';
import { NotFound } from '../request/errors.ts';
import { request } from '../request/request.ts';
import { DocumentBar } from './DocumentBar.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { DocumentText } from './DocumentText.tsx';
import { useQuoteAtHand } from './use-quote-at-hand.ts';
import { useQuotes } from './use-quotes.ts';
import '../reader/fonts.css';
import '../reader/words.css';
import './document.css';

export type DocumentAddress = Extract<Address, { screen: 'document' }>;

/** Keys that scroll go to what has the focus: the text, unless the reader is at something else. */
const takeKeys = (text: HTMLElement | null): void => {
  if (document.activeElement === document.body) text?.focus({ preventScroll: true });
};

/** A document with all the words that were quoted from it marked, and beside them who said what with them. */
export default function DocumentScreen({ address }: { readonly address: DocumentAddress }) {
  const id = address.document;
  const { data, error, refetch } = useQuery({
    queryKey: ['document', id],
    queryFn: ({ signal }) => request(ReadDocumentTextDocument, { id }, signal),
  });
  const { quotes, complete, error: quotesError } = useQuotes(id);
  const known = useMemo(() => new Set(quotes.map((quote) => quote.id)), [quotes]);
  const { index, step } = useQuoteAtHand(address, quotes);
  const node = data?.node;
  if (!data && error && !(error instanceof NotFound)) {
    return (
      <main>
        <FirstLoadFailed error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!data && !error) return <main className="page" aria-busy="true" />;
  if (node?.__typename !== 'Document') {
    return (
      <main className="page message">
        <h2>There is no such document here</h2>
        <Gone id={id} />
      </main>
    );
  }
  const missing = complete && address.quote !== null && !known.has(address.quote);
  return (
    <main ref={takeKeys} tabIndex={-1} className="document-screen">
      <DocumentBar document={node} quotes={quotes} at={index} address={address} onStep={step} />
      <article className="document">
        <DocumentHead document={node} quotes={quotes} />
        {missing && (
          <p className="box" role="alert">
            The quote that this address points to is not in this document: <code>{address.quote}</code>
          </p>
        )}
        {quotesError && <p className="box">The quotes could not be fetched: {quotesError.message}</p>}
        {node.text === null ? (
          <p className="box">
            The text of this document is not held here.{node.url !== null && ' It can be read at its source.'}
          </p>
        ) : (
          <DocumentText
            text={node.text}
            language={node.language}
            quotes={quotes}
            at={index}
            address={address}
          />
        )}
      </article>
    </main>
  );
}
