import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import type { MarkedQuoteFragment, ReadDocumentTextQuery } from '../generated/graphql.ts';
import { publishedInWords } from '../wording/dates.ts';

type DocumentNode = Extract<NonNullable<ReadDocumentTextQuery['node']>, { __typename: 'Document' }>;

const count = new Intl.NumberFormat('en');

/** A language's English name, or its tag where the browser knows none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Title, publisher, date, language; whether the text is still the one that was quoted; what it retells. */
export function DocumentHead({
  document,
  quotes,
}: {
  readonly document: DocumentNode;
  readonly quotes: readonly MarkedQuoteFragment[];
}) {
  const { title, publisher, published, language, length, retells, note, rights } = document;
  const unchanged = quotes.length > 0 && quotes.every(({ verified }) => verified);
  const facts = [publishedInWords(published), language === null ? null : languageName(language)];
  return (
    <header className="document-head">
      <h2 lang={language ?? undefined} dir="auto">
        {title}
      </h2>
      <p className="secondary">
        {publisher && (
          <>
            <PageLink id={publisher.id}>
              <bdi>{publisher.name}</bdi>
            </PageLink>
            {' · '}
          </>
        )}
        {facts.filter((fact) => fact !== null).join(' · ')}
        {quotes.length > 0 && (
          <>
            {' · '}
            <span className={unchanged ? 'verified' : 'unverified'}>
              {unchanged ? '✓ text unchanged' : '✗ text changed since it was quoted'}
            </span>
          </>
        )}
        {length > 0 && ` · ${count.format(length)} characters`}
      </p>
      {retells.map((original) => (
        <p key={original.id} className="box">
          This retells{' '}
          <Link to={{ screen: 'document', document: original.id, quote: null, selection: null, search: '' }}>
            “<bdi>{original.title}</bdi>”
          </Link>
          {original.publisher && (
            <>
              {' '}
              by <b>{original.publisher.name}</b>
            </>
          )}
          : words that are marked with a band are the retelling’s, those marked with a block were spoken so.
        </p>
      ))}
      {note !== null && <p className="secondary small">{note}</p>}
      {rights !== null && <p className="secondary small">{rights}</p>}
    </header>
  );
}
