import { useState } from 'react';
import { CiteButton } from '../cite/CiteButton.tsx';
import { plainCitation } from '../cite/plain.ts';
import { Link } from '../address/Link.tsx';
import { formatAddress, type Address } from '../address/address.ts';
import { currentAddress } from '../address/history.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { SourceLink } from '../page/SourceLink.tsx';
import type { ReadTraceFragment } from '../generated/graphql.ts';
import { publishedInWords } from '../wording/dates.ts';
import './source.css';

const count = new Intl.NumberFormat('en');

/** Where the quote stands in its document: the page that shows it there. */
function documentAddress(quote: {
  readonly id: string;
  readonly document: { readonly id: string };
}): Extract<Address, { screen: 'document' }> {
  const here = currentAddress();
  const selection = here.screen === 'unknown' ? null : here.selection;
  return { screen: 'document', document: quote.document.id, quote: quote.id, selection, search: '' };
}

/** Publisher, title, date, whether the words were checked; and what can be done with them. */
export function Source({ trace }: { readonly trace: ReadTraceFragment }) {
  const { quote } = trace;
  const { publisher, title, published, url } = quote.document;
  const page = documentAddress(quote);
  return (
    <div className="source">
      <p>
        {publisher && (
          <>
            <b>
              <bdi>{publisher.name}</bdi>
            </b>
            ,{' '}
          </>
        )}
        “<bdi>{title}</bdi>”
        {quote.locator !== null && (
          <>
            , <bdi>{quote.locator}</bdi>
          </>
        )}
        <br />
        {publishedInWords(published)} <Verified trace={trace} />
      </p>
      <p className="actions">
        <Link to={page}>Open document</Link>
        <CopyButton
          text={() =>
            plainCitation({
              quote,
              attribution: { chain: trace.chain, expressed: [] },
              link: new URL(formatAddress({ ...page, selection: null }), location.href).href,
            })
          }
        >
          Copy
        </CopyButton>
        <CiteButton quote={quote.id} statement={trace.chain[0]?.id ?? null} className="link" />
        <SourceLink url={url} />
      </p>
    </div>
  );
}

/** Whether the words stand in the document as stored; on demand, what that means. */
function Verified({ trace: { verified, quote } }: { readonly trace: ReadTraceFragment }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`link ${verified ? 'verified' : 'unverified'}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {verified ? '✓ verified' : '✗ not verified'}
      </button>
      {open && (
        <span className="explained">
          {verified
            ? `The server compared these words with the document it holds: they stand there exactly, from character ${count.format(quote.start)} to ${count.format(quote.end)}, and the document has not changed since it was loaded.`
            : 'The document that the server holds no longer has these words where they were found. Do not rely on them.'}
        </span>
      )}
    </>
  );
}
