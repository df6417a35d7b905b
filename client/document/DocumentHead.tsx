import { Link } from '../address/Link.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { usePageTitle } from '../page/use-page-title.ts';
import { publishedInWords } from '../wording/dates.ts';
import { laterWords } from '../wording/later-words.ts';
import { words } from '../wording/words.ts';
import type { OpenDocument } from './document-query.ts';

/** A language's name, or its tag where the browser knows none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([words.locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Title, publisher, date, language; whether the text is still the one that was quoted; what it retells. */
export function DocumentHead({ document }: { readonly document: OpenDocument }) {
  const { title, publisher, published, language, length, retells, note, rights, unchanged } = document;
  usePageTitle(title);
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
        {unchanged !== null && (
          <>
            {' · '}
            <span className={unchanged ? 'verified' : 'unverified'}>
              {unchanged ? laterWords.document.unchanged : laterWords.document.changed}
            </span>
          </>
        )}
        {length > 0 && ` · ${laterWords.document.characters(length)}`}
      </p>
      {retells.map((original) => (
        <p key={original.id} className="box">
          {laterWords.document.retells}{' '}
          <Link to={{ screen: 'document', document: original.id, quote: null, selection: null, search: '' }}>
            “<bdi>{original.title}</bdi>”
          </Link>
          {original.publisher && (
            <>
              {' '}
              {laterWords.document.by}{' '}
              <b>
                <bdi>{original.publisher.name}</bdi>
              </b>
            </>
          )}
          {laterWords.document.howMarked}
        </p>
      ))}
      {note !== null && <p className="secondary small">{note}</p>}
      {rights !== null && <p className="secondary small">{rights}</p>}
    </header>
  );
}
