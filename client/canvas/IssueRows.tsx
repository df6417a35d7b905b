import { useMemo } from 'react';
import { summariseIssues } from './issue-summary.ts';
import { IssuePanel } from './IssuePanel.tsx';
import { Legend } from './Legend.tsx';
import type { DrawnGraph } from './model.ts';
import { narrowIssues } from './narrow-issues.ts';
import { SearchedList } from './lists/SearchedList.tsx';
import { useSearched } from './lists/use-searched.ts';
import { words } from '../wording/words.ts';
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
  const searched = useSearched();
  const { wanted, most } = searched;
  const issues = useMemo(() => summariseIssues(graph), [graph]);
  const nameOf = useMemo(() => {
    const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
    return (actor: string) => names.get(actor) ?? '';
  }, [graph]);
  const found = useMemo(() => narrowIssues(issues, wanted, nameOf), [issues, wanted, nameOf]);
  const positions = found.reduce((sum, issue) => sum + issue.positions.length, 0);
  const searching = wanted !== '';
  const shown = found.slice(0, most);
  return (
    <div className="issue-rows" data-kept="cards">
      <SearchedList
        {...{ searched }}
        field={graph.positions.length >= worthSearching ? words.tiles.searchRows : null}
        found={searching ? words.tiles.positionsFound(positions) : null}
        shown={shown.length}
        all={found.length}
        what={words.tiles.issues}
      >
        {shown.map((issue) => (
          <IssuePanel
            key={`${issue.id} ${searching}`}
            {...{ issue, counts: issue.counts, sentences: 0, nameOf, selection, onSelect }}
            unfolded={searching && positions <= fewFound}
          />
        ))}
      </SearchedList>
      <Legend graph={graph} />
    </div>
  );
}
