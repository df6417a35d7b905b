import { useRef, useState } from 'react';
import type { EditorView } from '@codemirror/view';
import { useQuery } from '@tanstack/react-query';
import { asking as askingFor, type QueryAddress } from '../address/address.ts';
import type { Asked } from '../address/asked.ts';
import { currentAddress, go, replace, useCanvas } from '../address/history.ts';
import { Link } from '../address/Link.tsx';
import { Icon } from '../marks/Icon.tsx';
import { usePageTitle } from '../page/use-page-title.ts';
import { useMedia } from '../page/use-media.ts';
import { laterWords } from '../wording/later-words.ts';
import { Answer } from './Answer.tsx';
import { keep } from './keeping.ts';
import { remembering } from './kept.ts';
import { Library } from './Library.tsx';
import type { DocsAt } from './docs.ts';
import { Question } from './Question.tsx';
import { schemaQuestion } from './schema.ts';
import { panelOf, Tabs } from './Tabs.tsx';
import { useAsking } from './use-asking.ts';
import { useDraft } from './use-draft.ts';
import './query.css';

const words = laterWords.query;

/** With less room, one of the three parts is shown at a time. */
const narrow = '(max-width: 999px)';

const parts = [
  { key: 'start', name: words.start },
  { key: 'ask', name: words.ask },
  { key: 'answer', name: words.answer },
] as const;

type Part = (typeof parts)[number]['key'];

/** Questions in GraphQL: what to start from, the question, and its answer as JSON and as a graph. What is asked is in the address. */
export default function QueryScreen({ address }: { readonly address: QueryAddress }) {
  usePageTitle(words.title);
  const canvas = useCanvas();
  const isNarrow = useMedia(narrow);
  const [part, setPart] = useState<Part>('ask');
  const [docs, setDocs] = useState<DocsAt | null>(null);
  const { draft, type, take } = useDraft(address);
  const { asking, run, stop } = useAsking();
  const schema = useQuery(schemaQuestion);
  const editor = useRef<EditorView | null>(null);
  const ask = (asked: Asked) => {
    keep((kept) => remembering(kept, asked, Date.now()));
    setPart('answer');
    // What is run is in the address at once; what was read is of the answer before.
    const now = currentAddress();
    if (now.screen === 'query') replace({ ...now, asked, selection: null, lost: null });
    void run(asked);
  };
  const choose = (asked: Asked) => {
    take(asked);
    go({ ...askingFor(asked), drawn: address.drawn });
    ask(asked);
  };
  const showPlace = (line: number, column: number) => {
    const view = editor.current;
    if (view === null || line > view.state.doc.lines) return;
    setPart('ask');
    const { from, to } = view.state.doc.line(line);
    view.dispatch({ selection: { anchor: Math.min(from + column - 1, to) }, scrollIntoView: true });
    view.focus();
  };
  const showDocs = (at: DocsAt) => {
    setDocs(at);
    setPart('start');
  };
  const place = (key: Part) => ({
    ...(isNarrow ? panelOf('part', key) : {}),
    hidden: isNarrow && part !== key,
  });
  return (
    <main className="query-screen">
      <header className="query-head">
        <Link className="button" to={canvas}>
          <Icon name="back" /> {words.back}
        </Link>
        <h2>{words.title}</h2>
        <p className="secondary query-lead">{words.lead}</p>
        {address.lost !== null && <p role="alert">{words.lost[address.lost]}</p>}
      </header>
      {isNarrow && <Tabs label={words.parts} tabs={parts} chosen={part} of="part" onChoose={setPart} />}
      <div className="query-parts" data-narrow={isNarrow} data-drawn={address.drawn}>
        <section className="query-start" aria-label={words.start} {...place('start')}>
          <Library schema={schema} docs={docs} onDocs={setDocs} onChoose={choose} />
        </section>
        <section className="query-ask" aria-label={words.ask} {...place('ask')}>
          <Question
            draft={draft}
            schema={schema.data ?? null}
            running={asking.kind === 'running'}
            onDraft={type}
            onRun={ask}
            onStop={stop}
            onDocs={showDocs}
            onEditor={(view) => {
              editor.current = view;
            }}
          />
        </section>
        <section className="query-answer" aria-label={words.answer} {...place('answer')}>
          <Answer
            asking={asking}
            address={address}
            onPlace={showPlace}
            onAgain={() => ask(draft)}
            onDrawn={(drawn) => replace({ ...address, drawn, selection: null, asked: draft })}
            onSelect={(id) => go({ ...address, selection: id, asked: draft })}
          />
        </section>
      </div>
    </main>
  );
}
