import { type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { Block } from '../../address/contents.ts';
import { Icon } from '../../marks/Icon.tsx';
import { KindIcon } from '../../marks/KindIcon.tsx';
import { StanceMark } from '../../marks/StanceMark.tsx';
import { Actions } from '../drawing/actions.ts';
import { Legend } from '../Legend.tsx';
import { cardGroups, type CardGroup, type CardNode } from './card-groups.ts';
import type { FreeGraph } from './free-graph.ts';
import { edgeDetail, edgeReads, nodeDetail } from './free-tree.ts';
import '../issues.css';
import { laterWords } from '../../wording/later-words.ts';

const says = laterWords.views.free;

interface FreeCardsProps {
  readonly graph: FreeGraph;
  readonly blocks: readonly Block[];
  readonly hidden: ReadonlySet<string>;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
  /** Selects a node whose menu is about to open. */
  readonly onPick: (id: string) => void;
}

/** An edge as a chip on one of its ends: its mark or words, and the other's name. */
function Chip({
  own,
  line,
  selection,
  onSelect,
}: { own: string; line: CardNode['lines'][number] } & Pick<FreeCardsProps, 'selection' | 'onSelect'>) {
  const { edge, name } = line;
  const { id, stance, relayed, conditional, statements } = edge;
  const stanced = stance === null ? 'neutral' : stance.toLowerCase();
  return (
    <button
      type="button"
      className={`chip ${stanced}${relayed ? ' relayed' : ''}`}
      aria-pressed={selection === id}
      onClick={() => onSelect(id)}
    >
      {stance !== null && <StanceMark stance={stance} relayed={relayed} />}
      {conditional !== 'NONE' && <span aria-hidden="true">{says.onlyIf}</span>}
      {stance === null ? (
        <span>
          {edgeReads(edge, own)} <bdi>{name}</bdi>
        </span>
      ) : (
        <bdi>{name}</bdi>
      )}
      {statements > 1 && <span aria-hidden="true">{says.times(statements)}</span>}
      <span className="hidden">
        {' '}
        {stance !== null && `${edgeReads(edge, own)}, `}
        {edgeDetail(edge)}
      </span>
    </button>
  );
}

function Card({
  card: { node, name, lines },
  selection,
  onSelect,
  onPick,
}: { card: CardNode } & Pick<FreeCardsProps, 'selection' | 'onSelect' | 'onPick'>) {
  const { openMenu } = useContext(Actions);
  const chosen = selection === node.id || lines.some(({ edge }) => edge.id === selection);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const note = 'note' in node ? node.note : '';
  return (
    <li ref={row} className={chosen ? 'position-card chosen' : 'position-card'}>
      <div className="free-card-head">
        <button
          type="button"
          className={node.type === 'position' ? 'proposition' : 'proposition free-name'}
          aria-pressed={selection === node.id}
          aria-haspopup="dialog"
          data-menu={node.id}
          onClick={({ currentTarget }) => {
            const { left: x, top: y, width, height } = currentTarget.getBoundingClientRect();
            onPick(node.id);
            openMenu(node.id, { x, y, width, height });
          }}
        >
          {node.type === 'actor' && <KindIcon kind={node.kind} />}
          <bdi>{name}</bdi>
          {note !== '' && <span className="secondary"> {note}</span>}
          {node.type === 'issue' && <span className="secondary"> {nodeDetail(node)}</span>}
        </button>
        <Icon name="more" />
      </div>
      {lines.length > 0 && (
        <div className="chips">
          {lines.map((line) => (
            <Chip key={line.edge.id} own={node.id} {...{ line, selection, onSelect }} />
          ))}
        </div>
      )}
    </li>
  );
}

/** The free view without room for lines: its blocks as cards in one column, each line a chip on the node it starts from or, of a holding, on its position. */
export function FreeCards({ graph, blocks, hidden, ...on }: FreeCardsProps) {
  const groups = useMemo(() => cardGroups(graph, blocks, hidden), [graph, blocks, hidden]);
  const section = ({ key, heading, tally, cards }: CardGroup): ReactNode => (
    <section key={key} className="issue-panel">
      <h2 className="free-heading">
        <span className="issue-name">{heading}</span> <span className="issue-tally">{tally}</span>
      </h2>
      <ul className="issue-cards">
        {cards.map((card) => (
          <Card key={card.node.id} card={card} {...on} />
        ))}
      </ul>
    </section>
  );
  return (
    <div className="issue-rows" data-kept="cards">
      {groups.map(section)}
      <Legend />
    </div>
  );
}
