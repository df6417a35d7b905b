import { useMemo, useState } from 'react';
import { KindIcon } from '../marks/KindIcon.tsx';
import { countStances, type IssueSummary, summariseIssues } from './issue-summary.ts';
import { IssuePanel } from './IssuePanel.tsx';
import { groupedBy } from './layout/grouped.ts';
import type { DrawnGraph } from './model.ts';
import './issues.css';

interface IssueTilesProps {
  readonly graph: DrawnGraph;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** So many actors are named at once; the others stand behind a button. */
const mostHeard = 23;

const countsFor = (issue: IssueSummary, actor: string | null) =>
  actor === null
    ? issue.counts
    : countStances(
        issue.positions.flatMap(({ holdings }) => holdings.filter((holding) => holding.actor === actor)),
      );

/** What does not fit as wings: the actors most heard, and a tile for each issue that opens onto its positions. No lines. */
export function IssueTiles({ graph, selection, onSelect }: IssueTilesProps) {
  const [all, setAll] = useState(false);
  const issues = useMemo(() => summariseIssues(graph), [graph]);
  const names = useMemo(() => new Map(graph.actors.map(({ id, name }) => [id, name])), [graph]);
  const heard = useMemo(() => {
    const holdings = groupedBy(graph.holdings, ({ actor }) => actor);
    return graph.actors
      .map((actor) => ({ actor, count: holdings.get(actor.id)?.length ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }, [graph]);
  const nameOf = (actor: string) => names.get(actor) ?? '';
  const picked = heard.some(({ actor }) => actor.id === selection) ? selection : null;
  const shown = all ? heard : heard.slice(0, mostHeard);
  return (
    <div className="issue-tiles">
      <ul className="tile-actors" aria-label="Actors most heard">
        {shown.map(({ actor, count }) => (
          <li key={actor.id}>
            <button
              type="button"
              className={`actor-pill ${actor.kind.toLowerCase()}`}
              aria-pressed={actor.id === selection}
              onClick={() => onSelect(actor.id)}
            >
              <KindIcon kind={actor.kind} />
              <bdi>{actor.name}</bdi>
              <span className="actor-count">{count}</span>
            </button>
          </li>
        ))}
        {heard.length > shown.length && (
          <li>
            <button type="button" className="link" onClick={() => setAll(true)}>
              and {heard.length - shown.length} more actors
            </button>
          </li>
        )}
      </ul>
      <div className="tiles">
        {issues.map((issue) => (
          <IssuePanel
            key={issue.id}
            {...{ issue, counts: countsFor(issue, picked), sentences: 3, nameOf, selection, onSelect }}
          />
        ))}
      </div>
    </div>
  );
}
