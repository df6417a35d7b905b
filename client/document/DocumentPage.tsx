import { useMemo, useRef } from 'react';
import { laterWords } from '../wording/later-words.ts';
import { DocumentBar } from './DocumentBar.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import type { DocumentAddress } from './DocumentScreen.tsx';
import { DocumentText } from './DocumentText.tsx';
import type { OpenDocument } from './document-query.ts';
import { useHome } from './use-home.ts';
import { useNear } from './use-near.ts';
import { usePassages } from './use-passages.ts';
import { useRestOfText } from './use-rest-of-text.ts';
import { useSteps } from './use-steps.ts';

/** Keys that scroll go to what has the focus: the text, unless the reader is at something else. */
const takeKeys = (text: HTMLElement | null): void => {
  if (document.activeElement === document.body) text?.focus({ preventScroll: true });
};

interface DocumentPageProps {
  readonly document: OpenDocument;
  readonly address: DocumentAddress;
}

/** A document that is there, with its bar. */
export function DocumentPage({ document, address }: DocumentPageProps) {
  const body = useRef<HTMLDivElement>(null);
  const { id, passages, url } = document;
  const home = useHome(id, address.quote);
  const near = useNear(body);
  const wanted = useMemo(
    () => (typeof home === 'number' ? new Set([...near.ever, home]) : near.ever),
    [near.ever, home],
  );
  const { loaded, error } = usePassages(document, wanted);
  const texts = useRestOfText(document, loaded.size > 0);
  const quote =
    [...loaded.values()].flatMap(({ quotes }) => quotes).find((one) => one.id === address.quote) ?? null;
  const step = useSteps(address, quote, loaded, document.counts.quotes);
  return (
    <main ref={takeKeys} tabIndex={-1} className="document-screen" data-kept="document">
      <DocumentBar document={document} quote={quote} address={address} onStep={step} />
      <article className="document">
        <DocumentHead document={document} />
        {home === null && (
          <p className="box" role="alert">
            {laterWords.document.notHere} <code>{address.quote}</code>
          </p>
        )}
        {error && <p className="box">{laterWords.document.noQuotes(error.message)}</p>}
        {passages.length === 0 ? (
          <p className="box">
            {laterWords.document.noText}
            {url !== null && ` ${laterWords.document.atSource}`}
          </p>
        ) : (
          <DocumentText
            document={document}
            loaded={loaded}
            texts={texts}
            near={near}
            home={home ?? null}
            quote={quote}
            body={body}
          />
        )}
      </article>
    </main>
  );
}
