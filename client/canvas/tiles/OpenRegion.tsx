import type { OpenTile } from './detail.ts';
import { Card, type CardFacts } from './Card.tsx';
import type { Marked } from './marked.ts';
import { MorePositions } from './MorePositions.tsx';
import type { Tile } from './tiles-shape.ts';
import { laterWords } from '../../wording/later-words.ts';

interface OpenRegionProps {
  readonly open: OpenTile;
  readonly tally: string;
  readonly facts: CardFacts;
  readonly marked: Marked;
  readonly hidden: ReadonlySet<string>;
  readonly cueOf: (holding: string) => string | null;
  /** How many of its positions the server left out. */
  readonly beyond: number;
  /** Whether the reader put it where it is: over what is in order. */
  readonly pinned: boolean;
  readonly onSelect: (id: string) => void;
  /** Zooms in, where more is in sight than is drawn at once. */
  readonly onOpen: (tile: Tile) => void;
}

/** An issue from near: its name, and those of its cards that are in sight. */
export function OpenRegion(props: OpenRegionProps) {
  const { open, tally, facts, marked, hidden, beyond, pinned, cueOf, onSelect, onOpen } = props;
  const { tile, cards, left } = open;
  const { x, y, width, height } = tile.box;
  const stateOf = ({ position, chips }: (typeof cards)[number]) =>
    [
      marked.chosen.has(position),
      marked.positions.has(position),
      ...chips.map(
        ({ holding, actor }) =>
          `${Number(marked.chosen.has(holding))}${Number(marked.actors.has(actor))}${Number(hidden.has(actor))}`,
      ),
    ].join(' ');
  return (
    <section
      className={`region${marked.chosen.has(tile.issue) ? ' chosen' : ''}${pinned ? ' moved' : ''}`}
      data-moves={tile.issue}
      style={{ left: x, top: y, width, height }}
    >
      <h2 data-grip={tile.issue}>
        <button
          type="button"
          className="region-name"
          data-node={tile.issue}
          aria-pressed={marked.chosen.has(tile.issue)}
          onClick={() => onSelect(tile.issue)}
        >
          <bdi className="tile-name">{tile.name}</bdi>
          <span className="tile-tally">{tally}</span>
        </button>
        {left > 0 && (
          <button type="button" className="region-left" onClick={() => onOpen(tile)}>
            {laterWords.views.tiles.more(left)}
          </button>
        )}
        <MorePositions issue={tile.issue} name={tile.name} count={beyond} />
      </h2>
      <ul className="region-cards" style={{ left: -x, top: -y }}>
        {cards.map((card) => (
          <Card
            key={card.position}
            {...{ card, facts, cueOf, onSelect }}
            state={stateOf(card)}
            chosen={marked.chosen.has(card.position)}
            near={marked.positions.has(card.position)}
            isChosen={(id) => marked.chosen.has(id)}
            isLit={(actor) => marked.actors.has(actor)}
            isHidden={(id) => hidden.has(id)}
          />
        ))}
      </ul>
    </section>
  );
}
