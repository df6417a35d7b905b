import { drawnLaterWords } from '../../wording/drawn-later-words.ts';
import { signSize } from '../layout/brackets.ts';
import { type Box, type Curve, pointOn } from '../layout/geometry.ts';
import type { DrawnGraph, PositionTie } from '../model.ts';
import type { Measure } from '../type.ts';
import type { FocusCard, Note, Tie } from './focus-shape.ts';
import { cardOf, noteHeight } from './texts.ts';

const says = drawnLaterWords.focus;

const cap = 230;
const between = 22;
const stop = 5;

interface OwnTie extends PositionTie {
  kind: Tie['kind'];
  /** The other position. */
  other: string;
  /** What the other does to the one in the middle. */
  words: string;
}

/** What contradicts a position, refines it or is refined by it. */
export function tiesOf(graph: DrawnGraph, position: string): OwnTie[] {
  const own = (ties: readonly PositionTie[], kind: Tie['kind'], words: (tie: PositionTie) => string) =>
    ties.flatMap((tie): OwnTie[] => {
      const { id, source, target } = tie;
      if (source !== position && target !== position) return [];
      const other = source === position ? target : source;
      return [{ id, source, target, kind, other, words: words(tie) }];
    });
  return [
    ...own(graph.contradictions, 'CONTRADICTS', () => says.contradicts),
    ...own(graph.refinements, 'REFINES', ({ source }) =>
      source === position ? says.lessPrecise : says.morePrecise,
    ),
  ];
}

/** Down from the middle, level only close above the cards, so that lines from the sides are not met. */
const linkOf = (x: number, top: number, card: Box): Curve => {
  const at = card.x + card.width / 2;
  const level = card.y - 52;
  return {
    from: { x, y: top },
    controls: [
      { x, y: level },
      { x: at, y: level },
    ],
    to: { x: at, y: card.y - stop },
  };
};

/** A row of cards below the middle, each with its link. */
export function placeTies(
  graph: DrawnGraph,
  ties: readonly OwnTie[],
  position: string,
  around: Box,
  y: number,
  measure: Measure,
) {
  const sized = ties.flatMap((tie) => {
    const other = graph.positions.find(({ id }) => id === tie.other);
    return other === undefined ? [] : [{ tie, other, ...cardOf(other.proposition, cap, 1, 1, measure) }];
  });
  const width = Math.max(190, ...sized.map((card) => card.width));
  const total = sized.length * width + between * Math.max(0, sized.length - 1);
  const cards: FocusCard[] = [];
  const drawn: Tie[] = [];
  const notes: Note[] = [];
  for (const [index, { tie, other, lines, height }] of sized.entries()) {
    const box = { x: around.x + around.width / 2 - total / 2 + index * (width + between), y, width, height };
    const step = Math.min(60, around.width / (sized.length + 1));
    const start = around.x + around.width / 2 + (index - (sized.length - 1) / 2) * step;
    const down = linkOf(start, around.y + around.height, box);
    const upwards = tie.kind === 'REFINES' && tie.source !== position;
    const { x, y: signY } = pointOn(down, 0.9);
    const count = graph.holdings.filter((holding) => holding.position === other.id).length;
    cards.push({ position: other, side: 0, lines, box, notes: 1 });
    drawn.push({
      id: tie.id,
      kind: tie.kind,
      source: upwards ? other.id : position,
      target: upwards ? position : other.id,
      curve: upwards ? reversed(down) : down,
      sign:
        tie.kind === 'CONTRADICTS'
          ? { x: x - signSize / 2, y: signY - signSize / 2, width: signSize, height: signSize }
          : null,
    });
    notes.push({
      id: `tie ${tie.id}`,
      text: says.tied(tie.words, count),
      at: { x: box.x + 10, y: box.y + box.height - 5 - noteHeight / 2 },
      align: 'left',
      of: other.id,
    });
  }
  return { cards, ties: drawn, notes };
}

/** The same way back: it stops before the middle, not before the card. */
const reversed = ({ from, controls, to }: Curve): Curve => ({
  from: { ...to, y: to.y + stop },
  controls: controls.toReversed(),
  to: { ...from, y: from.y + stop },
});
