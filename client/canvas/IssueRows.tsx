import { useDeferredValue, useMemo, useState } from 'react';
import { summariseIssues } from './issue-summary.ts';
import { IssuePanel } from './IssuePanel.tsx';
import { Legend } from './Legend.tsx';
import type { DrawnGraph } from './model.ts';
import { narrowIssues } from './narrow-issues.ts';
import { pageOf, ShowMore } from './ShowMore.tsx';
import './issues.css';

interface IssueRowsProps {
  readonly graph: DrawnGraph;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** From so many positions on there is a field to search them with. */
const worthSearching = 60;
/** So few found positions are shown without being asked for. */
const fewFound = 30;

/** The graph on a phone: a row for each issue, then its positions with their holders as chips. No lines. */
export function IssueRows({ graph, selection, onSelect }: IssueRowsProps) {
  const [text, setText] = useState('');
  const [pages, setPages] = useState(1);
  const wanted = useDeferredValue(text);
  const issues = useMemo(() => summariseIssues(graph), [graph]);
  const nameOf = useMemo(() => {
    const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
    return (actor: string) => names.get(actor) ?? '';
  }, [graph]);
  const found = useMemo(() => narrowIssues(issues, wanted, nameOf), [issues, wanted, nameOf]);
  const positions = found.reduce((sum, issue) => sum + issue.positions.length, 0);
  const searching = wanted.trim() !== '';
  const shown = found.slice(0, pageOf * pages);
  return (
    <div className="issue-rows">
      {graph.positions.length >= worthSearching && (
        <input
          type="search"
          className="rows-search"
          aria-label="Search in these issues, positions and actors"
          placeholder="Search in these"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setPages(1);
          }}
        />
      )}
      <p role="status" className={searching ? 'rows-found' : 'hidden'}>
        {searching &&
          (positions === 0
            ? 'Found in none of them.'
            : `${positions} ${positions === 1 ? 'position' : 'positions'} found`)}
      </p>
      {shown.map((issue) => (
        <IssuePanel
          key={`${issue.id} ${searching}`}
          {...{ issue, counts: issue.counts, sentences: 0, nameOf, selection, onSelect }}
          unfolded={searching && positions <= fewFound}
        />
      ))}
      <ShowMore shown={shown.length} all={found.length} what="issues" onMore={() => setPages(pages + 1)} />
      <Legend graph={graph} />
    </div>
  );
}
