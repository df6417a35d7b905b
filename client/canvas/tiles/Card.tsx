import { memo } from 'react';
import { StanceMark } from '../../marks/StanceMark.tsx';
import type { Box } from '../layout/geometry.ts';
import type { DrawnHolding } from '../model.ts';
import { holdingDetail, stanceOf } from '../tree-items.ts';
import type { CardPlace, ChipPlace } from './tiles-shape.ts';
import { laterWords } from '../../wording/later-words.ts';
import { words } from '../../wording/words.ts';

const says = laterWords.views.tiles;

/** What a card needs to know of the graph. */
export interface CardFacts {
  readonly holdings: ReadonlyMap<string, DrawnHolding>;
  readonly nameOf: (actor: string) => string;
}

interface ChipProps {
  readonly place: ChipPlace;
  readonly holding: DrawnHolding;
  readonly name: string;
  readonly chosen: boolean;
  readonly lit: boolean;
  /** Cue and date; null where not asked for, or not known yet. */
  readonly cue: string | null;
  readonly onSelect: (id: string) => void;
}

const boxStyle = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });

function Chip({ place, holding, name, chosen, lit, cue, onSelect }: ChipProps) {
  const { id, stance, relayed, conditional, statements } = holding;
  return (
    <div className="card-chip" style={boxStyle(place.box)}>
      <button
        type="button"
        className={`chip ${stance.toLowerCase()}${relayed ? ' relayed' : ''}${lit ? ' lit' : ''}`}
        data-node={id}
        aria-pressed={chosen}
        onClick={() => onSelect(id)}
      >
        <StanceMark stance={stance} relayed={relayed} />
        {conditional !== 'NONE' && <span aria-hidden="true">{says.onlyIf}</span>}
        <bdi className="chip-name">{name}</bdi>
        {statements.length > 1 && <span aria-hidden="true">{says.times(statements.length)}</span>}
        <span className="hidden">
          {' '}
          {words.canvas.it(stanceOf(holding))}, {holdingDetail(holding)}
        </span>
      </button>
      {cue !== null && <span className="chip-cue">{cue}</span>}
    </div>
  );
}

interface CardProps {
  readonly card: CardPlace;
  readonly facts: CardFacts;
  /** Names what is lit on it, so that a card is drawn again only where that changes. */
  readonly state: string;
  readonly chosen: boolean;
  readonly near: boolean;
  readonly isChosen: (id: string) => boolean;
  readonly isLit: (actor: string) => boolean;
  readonly isHidden: (id: string) => boolean;
  readonly cueOf: (holding: string) => string | null;
  readonly onSelect: (id: string) => void;
}

/** A position with who holds it, as it was laid out. */
export const Card = memo(
  function Card({ card, facts, chosen, near, isChosen, isLit, isHidden, cueOf, onSelect }: CardProps) {
    const { position, box, lines, chips, more } = card;
    return (
      <li className={`card${chosen ? ' chosen' : ''}${near ? ' near' : ''}`} style={boxStyle(box)}>
        <button
          type="button"
          className="card-text"
          data-node={position}
          aria-pressed={chosen}
          onClick={() => onSelect(position)}
        >
          <bdi>{lines.join(' \n')}</bdi>
        </button>
        {chips.map((place) => {
          const holding = facts.holdings.get(place.holding);
          if (holding === undefined || isHidden(place.actor)) return null;
          return (
            <Chip
              key={place.holding}
              {...{ place, holding, onSelect }}
              name={facts.nameOf(place.actor)}
              chosen={isChosen(place.holding)}
              lit={isLit(place.actor)}
              cue={cueOf(place.holding)}
            />
          );
        })}
        {more !== null && (
          <button
            type="button"
            className="chip card-more"
            style={boxStyle(more.box)}
            onClick={() => onSelect(position)}
          >
            {says.moreChips(more.count)}
            <span className="hidden">{says.moreActors}</span>
          </button>
        )}
      </li>
    );
  },
  (before, after) =>
    before.card === after.card &&
    before.state === after.state &&
    before.facts === after.facts &&
    before.cueOf === after.cueOf &&
    before.onSelect === after.onSelect,
);
