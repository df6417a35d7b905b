import { json } from '@codemirror/lang-json';
import type { QueryAddress } from '../address/address.ts';
import { apart } from '../page/apart.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { laterWords } from '../wording/later-words.ts';
import { Editor } from './Editor.tsx';
import { readable } from './editor.ts';
import { Faults } from './Faults.tsx';
import { panelOf, Tabs } from './Tabs.tsx';
import type { Asking } from './use-asking.ts';

const words = laterWords.query;

const tabs = (['json', 'graph'] as const).map((key) => ({ key, name: words.answerTabs[key] }));

interface AnswerProps {
  readonly asking: Asking;
  readonly address: QueryAddress;
  /** Goes to a place of the query; line and column count from 1. */
  readonly onPlace: (line: number, column: number) => void;
  readonly onAgain: () => void;
  readonly onDrawn: (drawn: boolean) => void;
  /** Reads something of the graph; null reads nothing. */
  readonly onSelect: (id: string | null) => void;
}

/** What draws is loaded when something is to be drawn. */
const Drawn = apart(async () => (await import('./AnswerGraph.tsx')).AnswerGraph);

const extensions = () => [readable, json()];

/** How far the asking is, in a line. */
function statusOf(asking: Asking): string {
  switch (asking.kind) {
    case 'running':
      return words.asking;
    case 'stopped':
      return words.stopped;
    case 'failed':
      return asking.message;
    case 'answered':
      return asking.faults.length === 0
        ? words.answered(asking.milliseconds, asking.length)
        : words.faults(asking.faults.length);
    case 'idle':
    default:
      return '';
  }
}

/** What came of a query: in words, as JSON, and as a graph. */
export function Answer({ asking, address, onPlace, onAgain, onDrawn, onSelect }: AnswerProps) {
  const { selection } = address;
  const answered = asking.kind === 'answered' ? asking : null;
  const isFault = asking.kind === 'failed' || (answered !== null && answered.faults.length > 0);
  const tab = address.drawn ? 'graph' : 'json';
  return (
    <>
      <div className="query-bar">
        <Tabs
          label={words.answers}
          tabs={tabs}
          chosen={tab}
          of="answer"
          onChoose={(key) => onDrawn(key === 'graph')}
        />
        <p className="query-status" role="status" data-fault={isFault}>
          {statusOf(asking)}
        </p>
        {asking.kind === 'failed' && asking.passing && (
          <button type="button" className="button" onClick={onAgain}>
            {words.again}
          </button>
        )}
        {answered !== null && tab === 'json' && (
          <CopyButton className="button" text={() => answered.text}>
            {words.copyResult}
          </CopyButton>
        )}
      </div>
      {answered !== null && answered.faults.length > 0 && (
        <Faults faults={answered.faults} onPlace={onPlace} />
      )}
      <div className="answer-panel" hidden={tab !== 'json'} {...panelOf('answer', 'json')}>
        {asking.kind === 'idle' && <p className="secondary answer-hint">{words.nothingYet}</p>}
        <Editor label={words.result} text={answered?.text ?? ''} extensions={extensions} />
      </div>
      {tab === 'graph' && (
        <div className="answer-panel drawn" {...panelOf('answer', 'graph')}>
          {answered === null ? (
            <p className="secondary">{words.nothingYet}</p>
          ) : (
            <Drawn answer={answered.value} place={answered.place} {...{ selection, onSelect }} />
          )}
        </div>
      )}
    </>
  );
}
