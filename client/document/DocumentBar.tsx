import { useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { Icon } from '../marks/Icon.tsx';
import type { MarkedQuoteFragment } from '../generated/graphql.ts';
import { counted } from '../wording/counted.ts';
import { SourceLink } from '../page/SourceLink.tsx';
import type { DocumentAddress } from './DocumentScreen.tsx';

interface DocumentBarProps {
  readonly document: { readonly url: string | null; readonly publisher: { readonly name: string } | null };
  readonly quotes: readonly MarkedQuoteFragment[];
  /** Index of the quote at hand. */
  readonly at: number | null;
  readonly address: DocumentAddress;
  readonly onStep: (by: 1 | -1) => void;
}

const distinct = (ids: readonly string[]): number => new Set(ids).size;

/** Above a document: the way back, how much was quoted from it, and steps from quote to quote. */
export function DocumentBar({ document: { url, publisher }, quotes, at, address, onStep }: DocumentBarProps) {
  const canvas = useCanvas();
  const { selection } = address;
  const back =
    selection === canvas.selection ? canvas : { ...canvas, selection, also: [], shut: false, paths: null };
  const statements = quotes.flatMap((quote) => quote.statements.edges.map(({ node }) => node));
  return (
    <nav className="document-bar" aria-label="Document">
      <Link className="button" to={back}>
        <Icon name="back" /> Back to the canvas
      </Link>
      {publisher && (
        <b>
          <bdi>{publisher.name}</bdi>
        </b>
      )}
      <span className="secondary counts">
        {[
          counted(quotes.length, 'quote'),
          counted(distinct(statements.map(({ id }) => id)), 'statement'),
          counted(distinct(statements.map(({ actor }) => actor.id)), 'speaker'),
        ].join(' · ')}
      </span>
      <span className="steps">
        <span role="status">{at === null ? '' : `Quote ${at + 1} of ${quotes.length}`}</span>
        <button
          type="button"
          className="button"
          aria-label="Quote before (k)"
          title="Quote before (k)"
          disabled={at === 0 || quotes.length === 0}
          onClick={() => onStep(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button"
          aria-label="Next quote (j)"
          title="Next quote (j)"
          disabled={at === quotes.length - 1}
          onClick={() => onStep(1)}
        >
          <Icon name="down" />
        </button>
        <SourceLink url={url} className="button" />
      </span>
    </nav>
  );
}
