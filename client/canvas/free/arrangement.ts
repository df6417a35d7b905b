import type { Block, Place } from '../../address/contents.ts';
import { type Box, boundsOf, overlap, pointsAlong } from '../layout/geometry.ts';
import type { Measure } from '../type.ts';
import { blockSize } from './block-size.ts';
import type { Draft, Drawing } from './blocks.ts';
import type { FreeGraph } from './free-graph.ts';
import { layOutFree } from './lay-out-free.ts';
import { type Extent, MARGIN, placeBlocks } from './place-blocks.ts';

/** What arranging needs besides the blocks. */
export interface Ground {
  /** Of everything that stands and of everything that comes. */
  readonly graph: FreeGraph;
  readonly measure: Measure;
  /** What of the drawing is in sight, layout units; null where that is not known. */
  readonly view: Box | null;
  readonly newKey: () => string;
}

const nothing: ReadonlySet<string> = new Set();

/** Pills stand in columns of at most so many, so that one is about as high as a block of positions. */
const COLUMN = 12;
const PILL_GAP = 10;

/** Points of a line for placing: about every 20 units of most lines. */
const POINTS = 24;

/** Arranges blocks with the sizes that they are drawn with. */
export function drawingOf({ graph, measure, view, newKey }: Ground): Drawing {
  const sizeOf = (nodes: readonly string[]) =>
    blockSize(
      nodes.flatMap((id) => graph.nodes.get(id) ?? []),
      measure,
    );
  const layout = (blocks: readonly Block[]) =>
    layOutFree(graph, blocks, { hidden: nothing, selected: nothing, measure });
  return {
    newKey,
    groupOf: (id) => {
      const node = graph.nodes.get(id);
      if (node?.type === 'position') return node.issue.id;
      return node?.type === 'event' || node?.type === 'document' ? node.type : null;
    },
    hasRoom: (blocks, block, more) => {
      const grown = { ...block.at, ...extentOf(sizeOf([...block.nodes, ...more])) };
      return layout(blocks).blocks.every(({ key, box }) => key === block.key || !overlap(grown, wider(box)));
    },
    place: (blocks, parent, drafts) => {
      const { blocks: drawn, items, lines } = layout(blocks);
      const taken = drawn.map(({ box }) => box);
      const around = items.find(({ node }) => node.id === parent)?.box ?? boundsOf(taken);
      const columns = columnsOf(drafts).map((column) => column.map(({ nodes }) => extentOf(sizeOf(nodes))));
      const corners = placeBlocks(columns.map(extentOfColumn), {
        parent: around,
        taken,
        lines: lines.flatMap(({ curve }) => pointsAlong(curve, POINTS)),
        view,
      });
      return columns.flatMap((column, index) => stacked(column, corners[index] ?? around));
    },
    rowTop: (block, id) =>
      sizeOf(block.nodes)
        .groups.flatMap(({ pieces }) => pieces)
        .find(({ node }) => node.id === id)?.box.y ?? 0,
  };
}

const extentOf = ({ width, height }: Extent): Extent => ({ width, height });

const wider = (box: Box): Box => ({
  x: box.x - MARGIN,
  y: box.y - MARGIN,
  width: box.width + 2 * MARGIN,
  height: box.height + 2 * MARGIN,
});

/** What is placed as one: a block by itself, pills of the same expansion in a column. */
function columnsOf(drafts: readonly Draft[]): Draft[][] {
  const columns: Draft[][] = [];
  for (const draft of drafts) {
    const last = columns.at(-1);
    const [first] = last ?? [];
    const joins =
      draft.group === null &&
      first?.group === null &&
      first.along === draft.along &&
      (last?.length ?? 0) < COLUMN;
    if (joins) last?.push(draft);
    else columns.push([draft]);
  }
  return columns;
}

const extentOfColumn = (extents: readonly Extent[]): Extent => ({
  width: Math.max(...extents.map(({ width }) => width)),
  height: extents.reduce((sum, { height }) => sum + height + PILL_GAP, -PILL_GAP),
});

/** The corner of each of a column, below each other. */
function stacked(extents: readonly Extent[], corner: Place): Place[] {
  let y = corner.y;
  return extents.map(({ height }) => {
    const at = { x: Math.round(corner.x), y: Math.round(y) };
    y += height + PILL_GAP;
    return at;
  });
}
