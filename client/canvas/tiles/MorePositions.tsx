import { words } from '../../wording/words.ts';
import { More } from '../left-out/More.tsx';

interface MorePositionsProps {
  /** Global id and name of the issue. */
  readonly issue: string;
  readonly name: string;
  /** How many of its positions are not drawn. */
  readonly count: number;
  /** Whether there is room for the number alone. */
  readonly short?: boolean;
}

/** "and 40 more positions": the way to those of an issue that are not drawn; nothing where all are. */
export function MorePositions({ issue, name, count, short = false }: MorePositionsProps) {
  const { more } = words.tiles;
  if (count === 0) return null;
  return (
    <More
      className="tile-more"
      label={short ? more.positionsShortly(count) : more.positions(count)}
      name={`${name}: ${more.positions(count)}`}
      title={more.positionsTitle(name)}
      atHand={[]}
      wanted={{ type: null, issue }}
      what={words.tiles.positions}
      field={more.search}
    />
  );
}
