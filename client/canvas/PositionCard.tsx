import { useEffect, useRef, useState } from 'react';
import { StanceMark } from '../marks/StanceMark.tsx';
import type { IssueSummary } from './issue-summary.ts';
import type { DrawnHolding } from './model.ts';
import { words } from '../wording/words.ts';
import { holdingDetail, stanceOf } from './tree-items.ts';

interface ChipProps {
  readonly holding: DrawnHolding;
  readonly name: string;
  readonly lit: boolean;
  readonly onSelect: (id: string | null) => void;
}

/** A holding as a chip: mark and name. It is what the line of the wings is. */
function Chip({ holding, name, lit, onSelect }: ChipProps) {
  const { id, stance, relayed, conditional, statements } = holding;
  return (
    <button
      type="button"
      className={`chip ${stance.toLowerCase()}${relayed ? ' relayed' : ''}`}
      aria-pressed={lit}
      data-menu={holding.actor}
      onClick={() => onSelect(id)}
    >
      <StanceMark stance={stance} relayed={relayed} />
      {conditional !== 'NONE' && <span aria-hidden="true">{words.canvas.if} </span>}
      <bdi>{name}</bdi>
      {statements.length > 1 && <span aria-hidden="true"> {words.drawn.times(statements.length)}</span>}
      <span className="hidden">
        {' '}
        {words.canvas.it(stanceOf(holding))}, {holdingDetail(holding)}
      </span>
    </button>
  );
}

/** So many holders are shown at first; one more costs less than to say that there is one. */
const mostChips = 12;

interface PositionCardProps {
  readonly position: IssueSummary['positions'][number];
  readonly nameOf: (actor: string) => string;
  readonly selection: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** A position with who holds it: reads without following a line. */
export function PositionCard({ position, nameOf, selection, onSelect }: PositionCardProps) {
  const chosen = selection === position.id || position.holdings.some(({ id }) => id === selection);
  const card = useRef<HTMLLIElement>(null);
  const [whole, setWhole] = useState(false);
  const { holdings } = position;
  const reach = Math.max(mostChips, holdings.findIndex(({ id }) => id === selection) + 1);
  const shown = whole || holdings.length <= reach + 1 ? holdings : holdings.slice(0, reach);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li ref={card} className={chosen ? 'position-card chosen' : 'position-card'}>
      <button
        type="button"
        className="proposition"
        data-menu={position.id}
        aria-pressed={selection === position.id}
        onClick={() => onSelect(position.id)}
      >
        {position.proposition}
      </button>
      <div className="chips">
        {shown.map((holding) => (
          <Chip
            key={holding.id}
            holding={holding}
            name={nameOf(holding.actor)}
            lit={selection === holding.id || selection === holding.actor}
            onSelect={onSelect}
          />
        ))}
        {shown.length < holdings.length && (
          <button type="button" className="chip more" onClick={() => setWhole(true)}>
            +{holdings.length - shown.length}
            <span className="hidden"> {words.canvas.moreActors}</span>
          </button>
        )}
      </div>
    </li>
  );
}
