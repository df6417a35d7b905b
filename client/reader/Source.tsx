import { words } from '../wording/words.ts';
import { laterWords } from '../wording/later-words.ts';
import { useState } from 'react';
import { CiteButton } from '../cite/CiteButton.tsx';
import { placeOf } from '../cite/cited.ts';
import { plainCitation } from '../cite/plain.ts';
import { Link } from '../address/Link.tsx';
import { formatAddress, type Address } from '../address/address.ts';
import { currentAddress } from '../address/history.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { SourceLink } from '../page/SourceLink.tsx';
import type { ReadTraceFragment } from '../generated/graphql.ts';
import { publishedInWords } from '../wording/dates.ts';
import './source.css';

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
  const place = placeOf(quote);
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
        {place !== null && (
          <>
            , <bdi>{place}</bdi>
          </>
        )}
        <br />
        {publishedInWords(published)} <Verified trace={trace} />
      </p>
      <p className="actions">
        <Link to={page}>{laterWords.reader.openDocument}</Link>
        <CopyButton
          text={() =>
            plainCitation({
              quote,
              attribution: { chain: trace.chain, expressed: [] },
              link: new URL(formatAddress({ ...page, selection: null }), location.href).href,
            })
          }
        >
          {words.page.copy}
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
        {verified ? laterWords.reader.verified : laterWords.reader.unverified}
      </button>
      {open && (
        <span className="explained">
          {verified
            ? laterWords.reader.whatVerified(quote.start, quote.end)
            : laterWords.reader.whatUnverified}
        </span>
      )}
    </>
  );
}
