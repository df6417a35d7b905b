import type { Box } from '../layout/geometry.ts';
import { groupedBy } from '../layout/grouped.ts';
import { wrap } from '../layout/wrap.ts';
import { lineHeight, type Measure, typeFaces } from '../type.ts';
import { type FreeNode, nameOf } from './free-graph.ts';
import { groupKeyOf, headingOf, tallyOf } from './headings.ts';

/** A node as it stands in its block: layout units from the block's upper left corner. */
export interface Piece {
  readonly node: FreeNode;
  readonly box: Box;
  /** Its text as it is set. */
  readonly lines: readonly string[];
}

/** Pieces on one ground under one heading, or a single pill without either. */
export interface Group {
  readonly ground: { readonly box: Box; readonly heading: string; readonly tally: string } | null;
  readonly pieces: readonly Piece[];
}

/** How much room a block takes, layout units, and what stands where in it. */
export interface BlockSize {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly Group[];
}

/** The widest text of a card and of a pill, px. */
const widest = { card: 262, pill: 190 };
/** Room beside the text: of a card both margins; before the text of what has an icon; behind that text. */
const [cardSide, iconSide, pillEnd] = [22, 28, 14];
/** The number at the end of a pill. */
const countSide = 22;
export const noteHeight = 15;
const [headingHeight, headingSide, foot, side] = [28, 30, 8, 8];
const [rowGap, pillGap, groupGap] = [3, 10, 12];

const heightOf = (face: 'card' | 'actor', lines: number): number => lines * typeFaces[face].size * lineHeight;

/** Actors and issues stand alone, everything else with what shares its heading. */
const kindOf = (node: FreeNode): string =>
  node.type === 'actor' || node.type === 'issue' ? node.id : groupKeyOf(node);

function pillOf(node: FreeNode, measure: Measure): Piece {
  const { lines, width } = wrap(nameOf(node), widest.pill, (text) => measure(text, 'actor'));
  const before = node.type === 'actor' ? iconSide : pillEnd;
  const box = {
    x: 0,
    y: 0,
    width: Math.ceil(before + width + countSide + pillEnd),
    height: Math.ceil(Math.max(28, heightOf('actor', lines.length) + 10)),
  };
  return { node, box, lines };
}

/** A card at its height, as wide as its text. */
function cardOf(node: FreeNode, measure: Measure): Piece {
  const noted = node.type === 'event' || node.type === 'document';
  const before = noted ? iconSide - 10 : 0;
  const { lines, width } = wrap(nameOf(node), widest.card - before, (text) => measure(text, 'card'));
  const note = noted ? measure(node.note, 'count') : 0;
  const height = heightOf('card', lines.length) + 9 + (noted && node.note !== '' ? noteHeight : 0);
  return {
    node,
    box: {
      x: 0,
      y: 0,
      width: Math.ceil(Math.max(width, note) + cardSide + before),
      height: Math.ceil(height),
    },
    lines,
  };
}

function groundOf(nodes: readonly FreeNode[], measure: Measure): Group {
  const cards = nodes.map((node) => cardOf(node, measure));
  const [first] = nodes;
  const heading = first === undefined ? '' : headingOf(first);
  const tally = tallyOf(nodes);
  const headingWidth = measure(heading, 'heading') + measure(tally, 'count') + headingSide;
  const width = Math.ceil(Math.max(headingWidth, ...cards.map(({ box }) => box.width)));
  let y = headingHeight;
  const pieces = cards.map(({ node, lines, box: { height } }): Piece => {
    const box = { x: side, y, width, height };
    y += height + rowGap;
    return { node, lines, box };
  });
  const ground = { box: { x: 0, y: 0, width: width + 2 * side, height: y - rowGap + foot }, heading, tally };
  return { ground, pieces };
}

const moved = (box: Box, y: number): Box => ({ ...box, y: box.y + y });

const extentOf = ({ ground, pieces }: Group): Box =>
  ground?.box ?? pieces[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 };

/**
 * Sets a block's nodes, in their order: positions of one issue, documents and events as cards on a ground with a heading; actors and issues
 * as pills without. What does not belong under one heading stands below the other. Nothing in it depends on edges: a block keeps its size.
 */
export function blockSize(nodes: readonly FreeNode[], measure: Measure): BlockSize {
  let [width, height] = [0, 0];
  let pillBefore = false;
  const groups = [...groupedBy(nodes, kindOf).values()].map((own): Group => {
    const [first] = own;
    const isPill = first?.type === 'actor' || first?.type === 'issue';
    const group = isPill
      ? { ground: null, pieces: own.slice(0, 1).map((node) => pillOf(node, measure)) }
      : groundOf(own, measure);
    const y = height === 0 ? 0 : height + (isPill && pillBefore ? pillGap : groupGap);
    pillBefore = isPill;
    const extent = extentOf(group);
    width = Math.max(width, extent.width);
    height = y + extent.height;
    return {
      ground: group.ground && { ...group.ground, box: moved(group.ground.box, y) },
      pieces: group.pieces.map(({ node, lines, box }) => ({ node, lines, box: moved(box, y) })),
    };
  });
  return { width, height, groups };
}
