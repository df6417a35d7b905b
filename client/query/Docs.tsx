import type { UseQueryResult } from '@tanstack/react-query';
import type { GraphQLSchema } from 'graphql';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { laterWords } from '../wording/later-words.ts';
import { type DocsAt, type DocsEntry, docsHits, docsPage } from './docs.ts';

const words = laterWords.query.docs;

/** So many hits are listed. */
const most = 40;

/** A description, with what it has between backticks as code. */
const described = (text: string): readonly ReactNode[] =>
  text.split('`').map((part, place) => (place % 2 === 1 ? <code key={part}>{part}</code> : part));

/** Where the keyboard was taken already: once is enough. */
const reached = new WeakSet<DocsAt>();

interface DocsProps {
  readonly schema: UseQueryResult<GraphQLSchema>;
  /** Null for the beginning. */
  readonly at: DocsAt | null;
  readonly onGo: (at: DocsAt) => void;
}

/** What can be asked for, and what it means: from type to type, or searched by name. */
export function Docs({ schema, at, onGo }: DocsProps) {
  const [text, setText] = useState('');
  if (schema.data === undefined)
    return <p role="status">{schema.error === null ? words.waiting : words.failed}</p>;
  const go = (next: DocsAt) => {
    setText('');
    onGo(next);
  };
  return (
    <>
      <label className="query-search">
        <span className="hidden">{words.search}</span>
        <input
          type="search"
          value={text}
          placeholder={words.search}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {text.trim() === '' ? (
        <Page schema={schema.data} at={at} onGo={go} />
      ) : (
        <Hits schema={schema.data} text={text.trim()} onGo={go} />
      )}
    </>
  );
}

interface HitsProps {
  readonly schema: GraphQLSchema;
  readonly text: string;
  readonly onGo: (at: DocsAt) => void;
}

function Hits({ schema, text, onGo }: HitsProps) {
  const hits = docsHits(schema, text);
  if (hits.length === 0) return <p role="status">{words.nothing(text)}</p>;
  return (
    <ul className="docs-hits">
      {hits.slice(0, most).map((hit) => (
        <li key={`${hit.type}.${hit.field}`}>
          <button type="button" className="link" onClick={() => onGo(hit)}>
            {hit.field === null ? hit.type : `${hit.type}.${hit.field}`}
          </button>
        </li>
      ))}
      {hits.length > most && <li className="secondary">{words.more(hits.length - most)}</li>}
    </ul>
  );
}

function Page({ schema, at, onGo }: Omit<DocsProps, 'schema'> & { readonly schema: GraphQLSchema }) {
  const page = docsPage(schema, at?.type ?? null) ?? docsPage(schema, null);
  const heading = useRef<HTMLHeadingElement>(null);
  const marked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at === null || reached.has(at)) return;
    reached.add(at);
    // What was followed is gone: the keyboard goes on where it led.
    heading.current?.focus({ preventScroll: true });
    (marked.current ?? heading.current)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (page === null) return null;
  return (
    <article className="docs-page">
      {at !== null && at.type !== null && (
        <button type="button" className="link" onClick={() => onGo({ type: null, field: null })}>
          {words.root}
        </button>
      )}
      <h4 tabIndex={-1} ref={heading}>
        {page.name}
      </h4>
      {page.description !== '' && <p>{described(page.description)}</p>}
      {page.sections.map(({ of, entries }) => (
        <Fragment key={of}>
          <h5>{words[of]}</h5>
          <dl>
            {entries.map((entry) => (
              <div key={entry.name} {...(entry.name === at?.field && { className: 'marked', ref: marked })}>
                <Entry entry={entry} onGo={onGo} />
                {entry.arguments.length > 0 && (
                  <dd>
                    {words.arguments}
                    <dl>
                      {entry.arguments.map((one) => (
                        <div key={one.name}>
                          <Entry entry={one} onGo={onGo} />
                        </div>
                      ))}
                    </dl>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </article>
  );
}

function Entry({ entry, onGo }: { readonly entry: DocsEntry; readonly onGo: (at: DocsAt) => void }) {
  const { name, type, leadsTo, description, byDefault } = entry;
  const shown = type ?? name;
  return (
    <>
      <dt>
        {type !== null && (
          <>
            <code>{name}</code>{' '}
          </>
        )}
        {leadsTo === null ? (
          <code className={type === null ? '' : 'secondary'}>{shown}</code>
        ) : (
          <button type="button" className="link" onClick={() => onGo({ type: leadsTo, field: null })}>
            <code>{shown}</code>
          </button>
        )}
        {byDefault !== null && <span className="small secondary"> {words.byDefault(byDefault)}</span>}
      </dt>
      {description !== '' && <dd>{described(description)}</dd>}
    </>
  );
}
