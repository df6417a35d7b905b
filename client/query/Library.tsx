import type { UseQueryResult } from '@tanstack/react-query';
import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import type { Asked } from '../address/asked.ts';
import { laterWords } from '../wording/later-words.ts';
import { Docs } from './Docs.tsx';
import type { DocsAt } from './docs.ts';
import { examples } from './examples.ts';
import { History } from './History.tsx';
import { SavedQueries } from './SavedQueries.tsx';
import { panelOf, Tabs } from './Tabs.tsx';

const words = laterWords.query;

const tabs = (['examples', 'saved', 'history', 'docs'] as const).map((key) => ({
  key,
  name: words.tabs[key],
}));

interface LibraryProps {
  readonly schema: UseQueryResult<GraphQLSchema>;
  /** What was asked for in the docs; null where nothing was. */
  readonly docs: DocsAt | null;
  readonly onDocs: (at: DocsAt | null) => void;
  readonly onChoose: (asked: Asked) => void;
}

/** What to start from: examples, what was saved, what was asked before, and what there is to ask for. */
export function Library({ schema, docs, onDocs, onChoose }: LibraryProps) {
  const [tab, setTab] = useState<(typeof tabs)[number]['key']>('examples');
  const [shown, setShown] = useState(docs);
  if (shown !== docs) {
    setShown(docs);
    if (docs !== null) setTab('docs');
  }
  return (
    <>
      <Tabs label={words.kept} tabs={tabs} chosen={tab} of="kept" onChoose={setTab} />
      <div className="query-library" {...panelOf('kept', tab)}>
        {tab === 'examples' && (
          <ol className="examples">
            {examples.map(({ name, title, teaches, asked }) => (
              <li key={name}>
                <button type="button" className="link" onClick={() => onChoose(asked)}>
                  {title}
                </button>
                <p className="small secondary">{teaches}</p>
              </li>
            ))}
          </ol>
        )}
        {tab === 'saved' && <SavedQueries onChoose={onChoose} />}
        {tab === 'history' && <History onChoose={onChoose} />}
        {tab === 'docs' && <Docs schema={schema} at={docs} onGo={onDocs} />}
      </div>
    </>
  );
}
