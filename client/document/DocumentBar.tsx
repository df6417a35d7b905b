import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { CiteButton } from '../cite/CiteButton.tsx';
import { Icon } from '../marks/Icon.tsx';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import { SourceLink } from '../page/SourceLink.tsx';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';
import type { DocumentAddress } from './DocumentScreen.tsx';
import type { OpenDocument } from './document-query.ts';

interface DocumentBarProps {
  readonly document: OpenDocument;
  /** The quote at hand, as far as it has come. */
  readonly quote: MarkedQuoteFragment | null;
  readonly address: DocumentAddress;
  readonly onStep: (by: 1 | -1) => void;
}

/** Above a document: the way back, how much was quoted from it, and steps from quote to quote. */
export function DocumentBar({
  document: { url, publisher, counts },
  quote,
  address,
  onStep,
}: DocumentBarProps) {
  const canvas = useCanvas();
  const { selection } = address;
  const back =
    selection === canvas.selection ? canvas : { ...canvas, selection, also: [], shut: false, paths: null };
  return (
    <nav className="document-bar" aria-label={laterWords.document.name}>
      <Link className="button" to={back}>
        <Icon name="back" /> {laterWords.document.back}
      </Link>
      {publisher && (
        <b>
          <bdi>{publisher.name}</bdi>
        </b>
      )}
      <span className="secondary counts">
        {[
          words.count.quotes(counts.quotes),
          words.count.statements(counts.statements),
          words.count.speakers(counts.speakers),
        ].join(' · ')}
      </span>
      <span className="steps">
        <span role="status">
          {quote === null ? '' : laterWords.document.place(quote.number, counts.quotes)}
        </span>
        <button
          type="button"
          className="button"
          aria-label={laterWords.document.before}
          title={laterWords.document.before}
          disabled={quote?.number === 1 || counts.quotes === 0}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button"
          aria-label={laterWords.document.next}
          title={laterWords.document.next}
          disabled={counts.quotes === 0 || quote?.number === counts.quotes}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
        {quote && <CiteButton key={quote.id} quote={quote.id} statement={null} className="button" />}
        <SourceLink url={url} className="button" />
      </span>
    </nav>
  );
}
