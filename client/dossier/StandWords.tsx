import { Link } from '../address/Link.tsx';
import { useCanvas } from '../address/history.ts';
import type { DossierQuoteFragment } from '../generated/graphql.ts';
import { capitalised, toldBy } from '../reader/sentence.ts';
import { Sentence } from '../reader/Sentence.tsx';
import { inWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { chainsOf, type Stand } from './words-on.ts';

/** The words of one statement on one position: each quote with when and where, and through whom it came where it was relayed. */
export function StandWords({
  stand: { statement, quotes },
}: {
  readonly stand: Pick<Stand, 'statement' | 'quotes'>;
}) {
  return (
    <div className="stand-words">
      {quotes.map((quote) => (
        <figure key={quote.id}>
          <blockquote className="quote" lang={quote.document.language ?? undefined} dir="auto">
            <mark className={quote.words === 'SPEAKER' ? 'block' : 'band'}>{quote.exact}</mark>
          </blockquote>
          <figcaption className="small secondary">
            {inWords(statement.said?.edtf) ?? laterWords.dossier.notGiven} · <SourceOf quote={quote} />
          </figcaption>
        </figure>
      ))}
      {chainsOf(statement).map((chain) => (
        <p key={chain.map(({ id }) => id).join(' ')} className="small secondary told-by">
          <Sentence parts={capitalised(toldBy(chain, ''))} links="page" />
        </p>
      ))}
    </div>
  );
}

/** Who published a quote, leading into the document at it; on paper also what, and where it is found. */
function SourceOf({ quote: { id, document } }: { readonly quote: DossierQuoteFragment }) {
  const { selection } = useCanvas();
  const { title, publisher, url } = document;
  return (
    <>
      <Link to={{ screen: 'document', document: document.id, quote: id, selection, search: '' }}>
        <bdi>{publisher?.name ?? title}</bdi>
        <span className="hidden on-screen">: {laterWords.dossier.openAt(title)}</span>
      </Link>
      <span className="on-paper">
        , “<bdi>{title}</bdi>”{url !== null && <>, {url}</>}
      </span>
    </>
  );
}
