import { useId, useState } from 'react';
import { isReturning } from '../page/place.ts';
import type { IssueSummary, StanceCounts } from './issue-summary.ts';
import { PositionCard } from './PositionCard.tsx';
import { pageOf, ShowMore } from './lists/ShowMore.tsx';
import { words } from '../wording/words.ts';
import { StanceBar } from './StanceBar.tsx';

interface IssuePanelProps {
  readonly issue: IssueSummary;
  /** What the bar shows: all stances here, or those of the selected actor. */
  readonly counts: StanceCounts;
  /** How many sentences a closed panel shows. */
  readonly sentences: number;
  readonly nameOf: (actor: string) => string;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Whether it stands open until it is closed by hand. */
  readonly unfolded?: boolean;
}

/** Whether this position is selected, or what somebody holds of it. */
const isOn = ({ id, holdings }: IssueSummary['positions'][number], selection: string | null): boolean =>
  selection !== null && (id === selection || holdings.some((holding) => holding.id === selection));

/** Whether the selection is this issue or stands in it. */
const concerns = (issue: IssueSummary, selection: string | null): boolean =>
  issue.id === selection || issue.positions.some((position) => isOn(position, selection));

/** Which were opened and closed by hand, for whoever comes back to them from another screen. */
const byHand = new Map<string, boolean>();

/** An issue: closed, how its stances divide and who speaks; open, its positions with their holders. */
export function IssuePanel({
  issue,
  counts,
  sentences,
  nameOf,
  selection,
  onSelect,
  unfolded = false,
}: IssuePanelProps) {
  const [opened, setOpened] = useState(() => (isReturning() ? (byHand.get(issue.id) ?? null) : null));
  const body = useId();
  const open = opened ?? (unfolded || concerns(issue, selection));
  const [pages, setPages] = useState(1);
  // What is selected is shown, however far down it stands.
  const chosen = issue.positions.findIndex((position) => isOn(position, selection));
  const shown = issue.positions.slice(0, Math.max(pageOf * pages, chosen + 1));
  return (
    <section className={open ? 'issue-panel open' : 'issue-panel'}>
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          data-menu={issue.id}
          onClick={() => {
            byHand.set(issue.id, !open);
            setOpened(!open);
          }}
        >
          <span className="issue-name">{issue.name}</span>
          <span className="issue-tally">{words.drawn.tally(issue.positions.length, issue.statements)}</span>
        </button>
      </h2>
      {!open && (
        <>
          <StanceBar counts={counts} />
          <p className="issue-short">
            {sentences > 0 ? words.drawn.stances(counts) : words.tiles.holders(issue.holders)}
          </p>
        </>
      )}
      <ul id={body} className={open ? 'issue-cards' : 'issue-sentences'}>
        {open
          ? shown.map((position) => (
              <PositionCard key={position.id} {...{ position, nameOf, selection, onSelect }} />
            ))
          : issue.positions.slice(0, sentences).map(({ id, proposition }) => <li key={id}>{proposition}</li>)}
      </ul>
      {open && (
        <ShowMore
          shown={shown.length}
          all={issue.positions.length}
          what={words.tiles.positions}
          onMore={() => setPages(Math.ceil(shown.length / pageOf) + 1)}
        />
      )}
    </section>
  );
}
