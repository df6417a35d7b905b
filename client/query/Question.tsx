import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import { Prec } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import { graphql, showInDocsCommand, updateSchema } from 'cm6-graphql';
import { type GraphQLSchema, parse, print } from 'graphql';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Asked } from '../address/asked.ts';
import { say, sayTrouble } from '../page/notice.ts';
import { laterWords } from '../wording/later-words.ts';
import type { DocsAt } from './docs.ts';
import { Editor } from './Editor.tsx';
import { writable } from './editor.ts';
import { fieldHover } from './hover.ts';
import { keep } from './keeping.ts';
import { saving } from './kept.ts';
import { nameOf } from './name-of.ts';
import { NameForm } from './NameForm.tsx';

const words = laterWords.query;

interface QuestionProps {
  readonly draft: Asked;
  /** For completion; null where there is none. */
  readonly schema: GraphQLSchema | null;
  readonly running: boolean;
  readonly onDraft: (draft: Asked) => void;
  readonly onRun: (asked: Asked) => void;
  readonly onStop: () => void;
  readonly onDocs: (at: DocsAt) => void;
  readonly onEditor: (view: EditorView | null) => void;
}

const explains = keymap.of([{ key: 'F1', run: showInDocsCommand, preventDefault: true }]);

/** Marks where variables are no JSON; none at all are fine. */
const marksFaults = linter((view) => (view.state.doc.length === 0 ? [] : jsonParseLinter()(view)));

/** A query indented anew, its comments kept where they stand before it; null where it is no GraphQL. */
function tidied(query: string): string | null {
  try {
    const comments = /^(?:\s*#.*\n)*/.exec(query)?.[0] ?? '';
    return `${comments.trim() === '' ? '' : `${comments.trim()}\n`}${print(parse(query))}\n`;
  } catch {
    return null;
  }
}

function save(asked: Asked, name: string): void {
  const lasts = keep((kept) => saving(kept, [{ ...asked, name }]));
  say(lasts ? words.savedAs(name) : words.notKept);
}

/** Ctrl or Cmd and Enter. */
const runs = (run: () => void) =>
  Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          run();
          return true;
        },
      },
    ]),
  );

/** GraphQL, with completion and marks by the schema once it is there; a word with Ctrl or Cmd clicked is looked up in the docs. */
const completed = (latest: RefObject<QuestionProps>) =>
  graphql(undefined, {
    onShowInDocs: (field, type, parent) =>
      latest.current.onDocs({ type: parent ?? type ?? null, field: field ?? null }),
  });

/** The editors of a query and its variables, and what is done with them. */
export function Question(props: QuestionProps) {
  const { draft, schema, running, onDraft, onStop, onEditor } = props;
  const [naming, setNaming] = useState(false);
  const queryView = useRef<EditorView | null>(null);
  const variablesView = useRef<EditorView | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (schema !== null && queryView.current !== null) updateSchema(queryView.current, schema);
  }, [schema]);
  // Typing may be ahead of React: what counts is what stands in the editors.
  const written = (): Asked => ({
    query: queryView.current?.state.doc.toString() ?? draft.query,
    variables: variablesView.current?.state.doc.toString() ?? draft.variables,
  });
  const run = () => latest.current.onRun(written());
  const type = () => latest.current.onDraft(written());
  const tidy = () => {
    const query = tidied(draft.query);
    if (query === null) sayTrouble(words.untidy);
    else onDraft({ ...draft, query });
  };
  return (
    <>
      <div className="query-bar">
        <h3>{words.query}</h3>
        <button type="button" className="button" title={words.tidyTitle} onClick={tidy}>
          {words.tidy}
        </button>
        <button type="button" className="button" aria-expanded={naming} onClick={() => setNaming(!naming)}>
          {words.save}
        </button>
        {running ? (
          <button type="button" className="button primary" onClick={onStop}>
            {words.stop}
          </button>
        ) : (
          <button type="button" className="button primary" title={words.runTitle} onClick={run}>
            {words.run}
          </button>
        )}
      </div>
      {naming && (
        <NameForm
          name={nameOf(draft) ?? ''}
          deed={words.saveAs}
          onName={(name) => save(draft, name)}
          onDone={() => setNaming(false)}
        />
      )}
      <Editor
        label={words.query}
        text={draft.query}
        extensions={() => [runs(run), explains, writable, ...completed(latest), fieldHover]}
        onText={type}
        onView={(next) => {
          queryView.current = next;
          onEditor(next);
        }}
      />
      <h3>{words.variables}</h3>
      <Editor
        className="variables"
        label={words.variables}
        text={draft.variables}
        extensions={() => [runs(run), writable, json(), marksFaults]}
        onText={type}
        onView={(next) => {
          variablesView.current = next;
        }}
      />
      <p className="small secondary query-hint">{words.hint}</p>
    </>
  );
}
