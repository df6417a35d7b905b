import { useMemo } from 'react';
import { summariseIssues } from './issue-summary.ts';
import { IssuePanel } from './IssuePanel.tsx';
import { Legend } from './Legend.tsx';
import type { DrawnGraph } from './model.ts';
import './issues.css';

interface IssueRowsProps {
  readonly graph: DrawnGraph;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** The graph on a phone: a row for each issue, then its positions with their holders as chips. No lines. */
export function IssueRows({ graph, selection, onSelect }: IssueRowsProps) {
  const issues = useMemo(() => summariseIssues(graph), [graph]);
  const names = useMemo(() => new Map(graph.actors.map(({ id, name }) => [id, name])), [graph]);
  const nameOf = (actor: string) => names.get(actor) ?? '';
  return (
    <div className="issue-rows">
      {issues.map((issue) => (
        <IssuePanel
          key={issue.id}
          {...{ issue, counts: issue.counts, sentences: 0, nameOf, selection, onSelect }}
        />
      ))}
      <Legend graph={graph} />
    </div>
  );
}
